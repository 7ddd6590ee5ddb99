package entry2020

# An applicant's facts are numbers: 0 not known, 1 not so, 2 so. The answer is the sum
# of the paths that may be the one retained, 2 to the power of the number of each, and 1
# where a path holds for sure. The health doctorate never holds, as no text was found
# that says what it takes.

answer := 3 if input.engineering == 2
else := open_before_management + 5 if input.management == 2
else := open_before_third_cycle + 9 if input.third_cycle == 2
else := open_before_title + 17 if input.title == 2
else := open_before_foreign + 65 if input.foreign == 2
else := open_before_m1 + 129 if {
	input.m1 == 2
	input.experience == 2
}
else := open_before_m1_exemption + 257 if {
	input.m1 == 2
	input.m1_exemption == 2
}
else := open_before_prior_learning + 513 if input.prior_learning == 2
else := open_before_prior_learning + 512 if input.prior_learning == 0
else := open_before_prior_learning

open_before_management := 2 if input.engineering == 0
else := 0

open_before_third_cycle := open_before_management + 4 if input.management == 0
else := open_before_management

open_before_title := open_before_third_cycle + 8 if input.third_cycle == 0
else := open_before_third_cycle

open_before_health := open_before_title + 16 if input.title == 0
else := open_before_title

open_before_foreign := open_before_health + 32 if input.health != 1
else := open_before_health

open_before_m1 := open_before_foreign + 64 if input.foreign == 0
else := open_before_foreign

open_before_m1_exemption := open_before_m1 + 128 if {
	input.m1 != 1
	input.experience != 1
}
else := open_before_m1

open_before_prior_learning := open_before_m1_exemption + 256 if {
	input.m1 != 1
	input.m1_exemption != 1
	input.experience != 2 # with it the better path holds
}
else := open_before_m1_exemption
