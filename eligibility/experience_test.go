package eligibility_test

import (
	"fmt"
	"testing"

	"pgregory.net/rapid"

	"github.com/mastere-go/mastere/eligibility"
	"github.com/mastere-go/mastere/ms/law"
	"github.com/mastere-go/mastere/ms/quantity"
)

// worked is an applicant with an M1 and closed lists.
func worked(list ...work) applicant {
	return applicant{
		Qualifications: []qualification{{Kind: eligibility.QualificationM1, Award: eligibility.Awarded, On: held}},
		Experience:     append([]work{}, list...), Exemptions: []exemption{},
	}
}

func months(least, most quantity.Months) quantity.Range[quantity.Months] {
	r, err := quantity.Between(least, most)
	if err != nil {
		panic(err)
	}
	return r
}

func TestExperience(t *testing.T) {
	year := span("2021-09-01", "2022-08-31")
	with := func(w work, change func(*work)) work { change(&w); return w }
	open := func(a applicant) applicant { a.ExperienceOpen = true; return a }
	for _, c := range []struct {
		name      string
		applicant applicant
		readings  law.Interpretations
		want      quantity.Range[quantity.Months]
	}{
		{"three years to the eve of the start", worked(span("2021-09-01", "2024-08-31")), 0, quantity.Exactly[quantity.Months](36)},
		{"three years, the last day of which is that of the start", worked(span("2021-09-02", "2024-09-01")), 0, quantity.Exactly[quantity.Months](36)}, // 35 and 30 days
		{"three years less a day of a month of 30 days", worked(span("2021-07-01", "2024-06-29")), 0, quantity.Exactly[quantity.Months](35)},
		{"three years", worked(span("2021-07-01", "2024-06-30")), 0, quantity.Exactly[quantity.Months](36)},
		{"after the start", worked(span("2024-09-01", "2026-08-31")), 0, quantity.Exactly[quantity.Months](0)},
		{"across the start", worked(span("2024-07-01", "2026-08-31")), 0, quantity.Exactly[quantity.Months](2)},
		{"spans that follow each other", worked(span("2021-01-16", "2021-02-15"), span("2021-02-16", "2021-03-15")), 0, quantity.Exactly[quantity.Months](2)},
		{"spans that overlap", worked(span("2021-01-16", "2021-03-15"), span("2021-02-16", "2021-03-20")), 0, quantity.Exactly[quantity.Months](2)},
		{"a span within another", worked(span("2021-01-16", "2021-05-15"), span("2021-02-16", "2021-03-20")), 0, quantity.Exactly[quantity.Months](4)},
		{"the other way round", worked(span("2021-02-16", "2021-03-20"), span("2021-01-16", "2021-05-15")), 0, quantity.Exactly[quantity.Months](4)},
		{"days left over", worked(span("2021-01-01", "2021-01-15"), span("2021-03-01", "2021-03-15")), 0, quantity.Exactly[quantity.Months](1)},
		{"one day fewer left over", worked(span("2021-01-01", "2021-01-15"), span("2021-03-01", "2021-03-14")), 0, quantity.Exactly[quantity.Months](0)},
		{"February from its first day", worked(span("2023-02-01", "2023-02-28")), 0, quantity.Exactly[quantity.Months](1)},
		{"from the last of January", worked(span("2023-01-31", "2023-02-28")), 0, quantity.Exactly[quantity.Months](1)},
		{"from the last of January, a day less", worked(span("2023-01-31", "2023-02-27")), 0, quantity.Exactly[quantity.Months](0)},
		{"by the other reading of months", worked(span("2023-01-31", "2023-02-27")), law.ClampMonths, quantity.Exactly[quantity.Months](1)},

		{"an internship", worked(with(year, func(w *work) { w.Kind = eligibility.WorkInternship })), 0, quantity.Exactly[quantity.Months](0)},
		{"an internship that counts", worked(with(year, func(w *work) { w.Kind = eligibility.WorkInternship })), law.CountInternships, quantity.Exactly[quantity.Months](12)},
		{"work-study", worked(with(year, func(w *work) { w.Kind = eligibility.WorkStudy })), law.CountInternships, quantity.Exactly[quantity.Months](0)},
		{"work-study that counts", worked(with(year, func(w *work) { w.Kind = eligibility.WorkStudy })), law.CountWorkStudy, quantity.Exactly[quantity.Months](12)},
		{"self-employment", worked(with(year, func(w *work) { w.Kind = eligibility.WorkSelfEmployment })), 0, quantity.Exactly[quantity.Months](12)},
		{"of a kind that is not known", worked(with(year, func(w *work) { w.Kind = 0 })), law.CountInternships, months(0, 12)},
		{"of any kind, all of which count", worked(with(year, func(w *work) { w.Kind = 0 })), law.CountInternships | law.CountWorkStudy, quantity.Exactly[quantity.Months](12)},

		{"half time by the calendar", worked(with(year, func(w *work) { w.Rate = 50 })), 0, quantity.Exactly[quantity.Months](12)},
		{"half time pro rata", worked(with(year, func(w *work) { w.Rate = 50 })), law.ProRata, quantity.Exactly[quantity.Months](6)},
		{"twice half time", worked(with(year, func(w *work) { w.Rate = 50 }), with(year, func(w *work) { w.Rate = 50 })), law.ProRata, quantity.Exactly[quantity.Months](12)},
		{"more than full time", worked(with(year, func(w *work) { w.Rate = 80 }), with(year, func(w *work) { w.Rate = 80 })), law.ProRata, quantity.Exactly[quantity.Months](12)},
		{"at a rate that is not known, by the calendar", worked(with(year, func(w *work) { w.Rate = 0 })), 0, quantity.Exactly[quantity.Months](12)},
		{"at a rate that is not known, pro rata", worked(with(year, func(w *work) { w.Rate = 0 })), law.ProRata, months(0, 12)},
		{"at rates that there are not", worked(with(year, func(w *work) { w.Rate = -50 }), with(year, func(w *work) { w.Rate = 101 })), law.ProRata, months(0, 13)},

		{"that goes on", worked(work{From: day("2023-09-01"), Ongoing: quantity.Yes, Kind: eligibility.WorkEmployment}), 0, quantity.Exactly[quantity.Months](12)},
		{"without a last day", worked(work{From: day("2023-09-01"), Kind: eligibility.WorkEmployment}), 0, months(0, 12)},
		{"that has ended, not known when", worked(work{From: day("2023-09-01"), Ongoing: quantity.No, Kind: eligibility.WorkEmployment}), 0, months(0, 12)},
		{"without a first day", worked(span("", "2022-08-31")), 0, quantity.AtLeast[quantity.Months](0)},
		{"without a first day, after the diploma", worked(span("", "2022-08-31")), law.AfterDiplomaOnly, months(0, 67)},
		{"without days, of a kind that does not count", worked(work{Kind: eligibility.WorkStudy}), 0, quantity.Exactly[quantity.Months](0)},
		{"the days are the wrong way round", worked(span("2022-08-31", "2021-09-01")), 0, quantity.Exactly[quantity.Months](0)},
		{"a list that is open", open(worked(year)), 0, quantity.AtLeast[quantity.Months](12)},
		{"a list that is open, pro rata", open(worked(year)), law.ProRata, quantity.AtLeast[quantity.Months](12)},
		{"a list that is open, pro rata at half time", open(worked(with(year, func(w *work) { w.Rate = 50 }))), law.ProRata, quantity.AtLeast[quantity.Months](5)},
		{"a list that is open, with a gap", open(worked(year, span("2022-10-01", "2022-11-30"))), 0, quantity.AtLeast[quantity.Months](14)},
		{"of which one part is only possible, within another", worked(year, with(span("2021-10-01", "2021-10-31"), func(w *work) { w.Kind = 0 })), 0, quantity.Exactly[quantity.Months](12)},

		{"before the diploma", worked(span("2015-01-01", "2018-12-31")), law.AfterDiplomaOnly, quantity.Exactly[quantity.Months](0)},
		{"from the day of the diploma", worked(span("2019-07-01", "2019-08-01")), law.AfterDiplomaOnly, quantity.Exactly[quantity.Months](1)},
		{"to the eve of a month after the diploma", worked(span("2019-06-01", "2019-07-31")), law.AfterDiplomaOnly, quantity.Exactly[quantity.Months](1)}, // 30 days
		{"after no diploma", applicant{Qualifications: []qualification{}, Experience: []work{year}}, law.AfterDiplomaOnly, quantity.Exactly[quantity.Months](0)},
		{"after the first of two diplomas, not known when", applicant{
			Qualifications: []qualification{at(m1, eligibility.Awarded, quantity.Date{}), at(m1, eligibility.Awarded, day("2023-07-01"))}, Experience: []work{year},
		}, law.AfterDiplomaOnly, months(0, 12)},
		{"after the first of two diplomas, one of them expected", applicant{
			Qualifications: []qualification{at(m1, eligibility.AwardExpected, day("2020-07-01")), at(m1, eligibility.Awarded, day("2022-02-28"))}, Experience: []work{year},
		}, law.AfterDiplomaOnly, months(6, 12)},
		{"after a diploma that is not known", applicant{Experience: []work{year}}, law.AfterDiplomaOnly, months(0, 12)},
	} {
		t.Run(c.name, func(t *testing.T) {
			f := eligibility.FactsUnchecked(checkerOf(edition("2018").WithInterpretations(c.readings)), &c.applicant, start)
			if got := f.Experience(); !got.Equal(c.want) {
				t.Errorf("%v months, want %v", got, c.want)
			}
		})
	}
}

func TestExperienceWithoutStart(t *testing.T) {
	for _, c := range []struct {
		name string
		work work
		want quantity.Range[quantity.Months]
	}{
		{"ended", span("2021-09-01", "2022-08-31"), months(0, 12)},
		{"ongoing", work{From: day("2021-09-01"), Ongoing: quantity.Yes, Kind: eligibility.WorkEmployment}, quantity.AtLeast[quantity.Months](0)},
	} {
		a := worked(c.work)
		if got := factsOf(a, edition("2018"), quantity.Date{}).Experience(); !got.Equal(c.want) {
			t.Errorf("%s: %v months, want %v", c.name, got, c.want)
		}
	}
}

func TestExperienceAtTheEndsOfTheCalendar(t *testing.T) {
	first, last := day("0001-01-01"), day("9999-12-31")
	life := worked(span("0001-01-01", "9999-12-31"))
	if got := factsOf(life, edition("2018"), first).Experience(); !got.Equal(quantity.Exactly[quantity.Months](0)) {
		t.Errorf("before the first day: %v months", got)
	}
	got := factsOf(life, edition("2018"), last).Experience()
	if least, _ := got.Min(); least < 60_000 || got.Is(119_987) == quantity.No {
		t.Errorf("before the last day: %v months", got)
	}
}

// Whatever an applicant turns out to be, the months are within what was said of them
// before.
func TestExperienceHoldsWhateverTurnsOut(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		g := generator{t}
		e, known := g.edition(), g.file()
		g.sharpened(known, e)
		pooled, _ := known.amount(e)
		months := quantity.Months(pooled / 3000)
		if said := factsOf(known, e, known.start).Experience(); said.Is(months) != quantity.Yes {
			t.Fatalf("%v: %v months are %d, for %q\n%s", e, said, months, known.start, written(known.applicant))
		}
		less := g.blanked(known)
		said := factsOf(less, e, less.start).Experience()
		if said.Is(months) == quantity.No {
			t.Fatalf("%v: of %v months it turns out to be %d, from %q to %q\n%s\n%s",
				e, said, months, less.start, known.start, written(less.applicant), written(known.applicant))
		}
	})
}

// What an answer rests on is said where it does, and only there.
func TestWhatAnAnswerOnExperienceRestsOn(t *testing.T) {
	for _, c := range []struct {
		name           string
		work           []work
		readings       law.Interpretations
		want           quantity.Truth
		pooled, months bool
	}{
		{"three years", []work{span("2021-07-01", "2024-06-30")}, 0, quantity.Yes, false, false},
		{"35 months and 30 days", []work{span("2021-09-01", "2024-08-30")}, 0, quantity.Yes, true, false},
		{"35 months and 29 days", []work{span("2021-07-01", "2024-06-29")}, 0, quantity.No, false, false},
		{"days of three spans", careers[7].list, 0, quantity.Yes, true, false},
		{"one of them less", careers[8].list, 0, quantity.No, false, false},
		{"35 months and 28 days, or 36", careers[9].list, 0, quantity.No, false, true},
		{"the same by the other reading", careers[9].list, law.ClampMonths, quantity.Yes, false, true},
		{"35 months and 30 days, or 36 and 2", careers[10].list, 0, quantity.Yes, true, false},
		{"the same by the other reading", careers[10].list, law.ClampMonths, quantity.Yes, false, false},
		{"34 months and twice 28 days, or 36", []work{
			span("2018-01-01", "2020-10-31"), span("2022-01-31", "2022-02-27"), span("2023-01-31", "2023-02-27"),
		}, 0, quantity.No, false, true},
		{"less than three years by far", []work{span("2023-01-31", "2023-02-27")}, 0, quantity.No, false, false},
	} {
		a := worked(c.work...)
		f := factsOf(a, edition("2018").WithInterpretations(c.readings), start)
		if f.Of(eligibility.ExperienceLongEnough) != c.want || f.RestsOnPooledDays() != c.pooled || f.RestsOnReading() != c.months {
			t.Errorf("%s, %q: long enough %v, rests on pooled days %v, on the reading of months %v, want %v, %v, %v", c.name, c.readings,
				f.Of(eligibility.ExperienceLongEnough), f.RestsOnPooledDays(), f.RestsOnReading(), c.want, c.pooled, c.months)
		}
	}
}

// The answer rests on the reading of months exactly where the other one changes it. Where
// nothing is blank, it rests on the days left over exactly where it takes them to reach
// three years.
func TestNotesAgreeWithTheOtherReading(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		g := generator{t}
		e, known := g.edition(), g.file()
		g.sharpened(known, e)
		f := known
		if g.chance(50, "blanks") {
			f = g.blanked(known)
		}
		is := factsOf(f, e, f.start)
		other := factsOf(f, e.WithInterpretations(e.Interpretations()^law.ClampMonths), f.start)
		answer := is.Of(eligibility.ExperienceLongEnough)
		if want := answer != quantity.Unknown && other.Of(eligibility.ExperienceLongEnough) != answer; is.RestsOnReading() != want {
			t.Fatalf("%v: %v, by the other reading %v, rests on it: %v\n%s", e, answer, other.Of(eligibility.ExperienceLongEnough), is.RestsOnReading(), written(f.applicant))
		}
		if is.RestsOnPooledDays() && answer != quantity.Yes {
			t.Fatalf("%v: %v rests on the days left over\n%s", e, answer, written(f.applicant))
		}
		pooled, floored := known.amount(e)
		const threeYears = 36 * 30 * 100
		if want := pooled >= threeYears && floored < threeYears; factsOf(known, e, known.start).RestsOnPooledDays() != want {
			t.Fatalf("%v: %d in all, %d in full months, rests on the days left over: %v\n%s", e, pooled, floored, !want, written(known.applicant))
		}
	})
}

// Work that touches no other never takes from what there is, whichever way months are
// read; nor does more of it.
func TestMoreWorkApartNeverHurts(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		g := generator{t}
		e, known := g.edition(), g.file()
		e = e.WithInterpretations(e.Interpretations() &^ law.ProRata)
		g.sharpened(known, e)
		more := known.copied()
		var added work
		if n := len(more.Experience); n > 0 && g.chance(50, "longer") {
			at := &more.Experience[rapid.IntRange(0, n-1).Draw(t, "span")]
			at.From = at.From.AddDays(-rapid.IntRange(0, 40).Draw(t, "earlier"))
			if !at.To.IsZero() {
				at.To = at.To.AddDays(rapid.IntRange(0, 40).Draw(t, "later"))
			}
			added = *at
			for i := range more.Experience {
				if &more.Experience[i] != at && touches(more.Experience[i], added) {
					return
				}
			}
		} else {
			added = g.work()
			for _, w := range more.Experience {
				if touches(w, added) {
					return
				}
			}
			more.Experience = append(more.Experience, added)
		}
		before, after := factsOf(known, e, known.start).Experience(), factsOf(more, e, known.start).Experience()
		if had, _ := before.Exact(); after.IsAtLeast(had) != quantity.Yes {
			t.Fatalf("%v: with more work %v months, without it %v\n%s\n%s", e, after, before, written(added), written(known.applicant))
		}
	})
}

// touches tells whether two spans have a day in common, or follow each other.
func touches(v, w work) bool {
	ends := func(w work) quantity.Date {
		if w.To.IsZero() {
			return day("9999-12-30")
		}
		return w.To
	}
	return v.From.Compare(ends(w).AddDays(1)) <= 0 && w.From.Compare(ends(v).AddDays(1)) <= 0
}

// A gap that is filled makes one span of two, whose months all count from its first
// day: February, a month by itself, then counts by its days. That is the one way in
// which more work takes something from what there is.
func TestFillingAGapMayCost(t *testing.T) {
	e := edition("2018")
	a := worked(
		span("2017-01-01", "2019-10-19"), // 33 months and 19 days
		span("2020-12-20", "2021-01-30"), // a month and 11 days
		span("2021-02-01", "2021-02-28"), // a month
	)
	if got := factsOf(a, e, start).Experience(); !got.Equal(quantity.Exactly[quantity.Months](36)) {
		t.Errorf("%v months with a gap of a day", got)
	}
	if d := decide(a, e, start); d.Receivable() != quantity.Yes {
		t.Errorf("receivable: %v", d.Receivable())
	}
	// Then the last two are two months and 9 days, not 11.
	filled := worked(append(a.Experience, span("2021-01-31", "2021-01-31"))...)
	if got := factsOf(filled, e, start).Experience(); !got.Equal(quantity.Exactly[quantity.Months](35)) {
		t.Errorf("%v months without the gap", got)
	}
	// So it is not settled where the day may have been worked.
	perhaps := worked(append(a.Experience, work{From: day("2021-01-31"), To: day("2021-01-31")})...)
	if d := decide(perhaps, e, start); d.Receivable() != quantity.Unknown || !d.Facts().Experience().Equal(months(35, 36)) {
		t.Errorf("receivable: %v, with %v months", d.Receivable(), d.Facts().Experience())
	}
	for _, c := range []struct {
		name string
		add  work
		want quantity.Truth
	}{
		{"after the gap", work{From: day("2021-03-31"), To: day("2021-03-31")}, quantity.Yes},
		{"on part of a longer gap", work{From: day("2019-10-20"), To: day("2020-12-18")}, quantity.Yes},
		{"over the gap and the work on both sides", work{From: day("2020-12-01"), To: day("2021-03-31")}, quantity.Unknown},
		{"at a time that is not known", work{To: day("2024-03-31")}, quantity.Unknown},
	} {
		added := worked(append(a.Experience, c.add)...)
		if got := decide(added, e, start).Receivable(); got != c.want {
			t.Errorf("with what may have been worked %s: receivable %v, want %v", c.name, got, c.want)
		}
	}
	// It costs two days at the most.
	a.Experience[0].To = a.Experience[0].To.AddDays(2)
	a.ExperienceOpen = true
	if got := decide(a, e, start).Receivable(); got != quantity.Yes {
		t.Errorf("with two days to spare: receivable %v", got)
	}
	// A gap of two days costs one.
	wider := worked(span("2017-01-01", "2019-10-20"), span("2020-12-20", "2021-01-29"), a.Experience[2])
	if got := decide(wider, e, start).Receivable(); got != quantity.Yes {
		t.Errorf("with a gap of two days: receivable %v", got)
	}
	wider.ExperienceOpen = true
	if got := decide(wider, e, start).Receivable(); got != quantity.Unknown {
		t.Errorf("with a gap of two days that may be filled: receivable %v", got)
	}
	if got := decide(wider, e.WithInterpretations(law.ProRata), start).Receivable(); got != quantity.Unknown {
		t.Errorf("pro rata, with a gap that may be filled: receivable %v", got)
	}
	// The other way round: what ends in time to leave the gap makes more of less.
	early := day("2021-03-01")
	b := worked(a.Experience[0], a.Experience[2], work{From: day("2020-12-20"), Kind: eligibility.WorkEmployment})
	b.Experience[0].To = day("2019-10-19")
	if got := factsOf(b, e, early).Experience(); !got.Equal(months(34, 36)) {
		t.Errorf("of work that ended on a day that is not known: %v months", got)
	}
}

// Pro rata, every day on which the rate changes cuts a month into days. Two days of
// odd jobs in each February take more than they give, so that nothing but full time is
// sure while there may be others.
func TestOddJobsCutMonths(t *testing.T) {
	e := edition("2018").WithInterpretations(law.ProRata)
	half := span("2013-03-02", "2019-03-11") // 72 months and 10 days
	half.Rate = 50
	alone := worked(half)
	if d := decide(alone, e, start); d.Receivable() != quantity.Yes {
		t.Errorf("half time alone: receivable %v, with %v months", d.Receivable(), d.Facts().Experience())
	}
	cut := worked(half)
	for year := 2014; year <= 2019; year++ {
		for _, odd := range []string{"-02-02", "-03-01"} {
			day := fmt.Sprint(year, odd)
			job := span(day, day)
			job.Rate = 1
			cut.Experience = append(cut.Experience, job)
		}
	}
	if d := decide(cut, e, start); d.Receivable() != quantity.No || !d.Facts().Experience().Equal(quantity.Exactly[quantity.Months](35)) {
		t.Errorf("with odd jobs: receivable %v, with %v months", d.Receivable(), d.Facts().Experience())
	}
	open := worked(half)
	open.ExperienceOpen = true
	if d := decide(open, e, start); d.Receivable() != quantity.Unknown {
		t.Errorf("not known whether there were odd jobs: receivable %v, with %v months", d.Receivable(), d.Facts().Experience())
	}
}

// Of runs that lie a few days apart, whichever gaps turn out to be filled, the months
// are within what was said, and are settled for sure where they were.
func TestGapsThatMayBeFilled(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		g := generator{t}
		e := edition("2018").WithInterpretations(law.Interpretations(rapid.SampledFrom([]law.Interpretations{0, law.ClampMonths, law.ProRata}).Draw(t, "readings")))
		var runs, fills []work
		at := day("2019-01-15").AddDays(rapid.IntRange(0, 900).Draw(t, "first"))
		for range rapid.IntRange(2, 4).Draw(t, "runs") {
			run := work{From: at, To: at.AddDays(rapid.IntRange(0, 70).Draw(t, "days")), Kind: eligibility.WorkEmployment, Rate: 100}
			gap := rapid.IntRange(1, 3).Draw(t, "gap")
			runs = append(runs, run)
			fills = append(fills, work{From: run.To.AddDays(1), To: run.To.AddDays(gap), Kind: eligibility.WorkEmployment, Rate: 100})
			at = run.To.AddDays(gap + 1)
		}
		fills = fills[:len(fills)-1]

		known := &file{worked(runs...), start}
		less := &file{worked(runs...), start}
		less.ExperienceOpen = quantity.OpenList(g.chance(50, "open"))
		for _, fill := range fills {
			if g.chance(70, "filled") {
				known.Experience = append(known.Experience, fill)
			}
			if fill.Kind = 0; !less.ExperienceOpen {
				less.Experience = append(less.Experience, fill)
			}
		}
		// What is not filled was no professional experience.
		pooled, _ := known.amount(e)
		if short := (30 - pooled/100%30 - rapid.IntRange(0, 1).Draw(t, "just below")) % 30; short > 0 {
			early := work{From: day("2017-01-01"), To: day("2017-01-01").AddDays(short - 1), Kind: eligibility.WorkEmployment, Rate: 100}
			known.Experience, less.Experience = append(known.Experience, early), append(less.Experience, early)
		}
		pooled, _ = known.amount(e)
		months := quantity.Months(pooled / 3000)
		said := factsOf(less, e, start).Experience()
		if least, _ := said.Min(); said.Is(months) == quantity.No || least < months-1 {
			t.Fatalf("of %v months it turns out to be %d\n%s\n%s", said, months, written(less.applicant), written(known.applicant))
		}
		narrows(t, e, less, known)
	})
}

// What the bounds on experience rest on, tried on every span of up to 400 days that begins
// within four years. A day more never makes less. Filling a gap of one day costs at most two
// days, filling one of two days costs one, and filling a longer one costs nothing. A month
// has 28 to 31 days.
func TestHowMonthsAddUp(t *testing.T) {
	const years, longest = 4 * 365, 400
	first := day("2018-12-15")
	for _, reading := range []quantity.MonthReading{quantity.LastDay, quantity.Clamp} {
		amounts := make([][]int, years+longest) // by the first day and the number of days
		for i := range amounts {
			from := first.AddDays(i)
			amounts[i] = make([]int, longest+1)
			for n := 1; n <= longest; n++ {
				months, days := quantity.Span{From: from, To: from.AddDays(n - 1)}.MonthsAndDays(reading)
				amount := 30*int(months) + int(days)
				amounts[i][n] = amount
				if amount*31 < n*30 || amount*28 > n*30 {
					t.Fatalf("%v: %d days from %v are %d", reading, n, from, amount)
				}
			}
		}
		for i := range years {
			for n := 2; n <= longest; n++ {
				amount := amounts[i][n]
				if amount < amounts[i][n-1] || amount < amounts[i+1][n-1] {
					t.Fatalf("%v: a day more than %d from %v makes less", reading, n-1, first.AddDays(i))
				}
				// A longer gap makes up for it by its own days.
				for gap := 1; gap <= 5 && n > gap+1; gap++ {
					for one := (i + gap) % 13; one < n-gap; one += 13 {
						if two := amounts[i][one] + amounts[i+one+gap][n-one-gap]; two > amount+max(0, 3-gap) {
							t.Fatalf("%v: filling the gap of %d after %d days from %v costs %d of %d", reading, gap, one, first.AddDays(i), two-amount, n)
						}
					}
				}
			}
		}
	}
}
