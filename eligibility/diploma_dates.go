package eligibility

import "github.com/mastere-go/mastere/ms/quantity"

// diplomaDates bounds the day from which work counts where only work after the diploma
// does (law.AfterDiplomaOnly): the day after the award of the first M1 or equivalent. The
// zero Date is no bound.
type diplomaDates struct {
	earliest, latest quantity.Date
	// unknown says that there may be no such day, never that there is none.
	unknown, never bool
}

func (c *Checker) diplomaDates(a *Applicant) diplomaDates {
	var d diplomaDates
	anyTime := a.Qualifications == nil || bool(a.QualificationsOpen)
	possible := anyTime
	for i := range a.Qualifications {
		q := &a.Qualifications[i]
		is := c.isM1(q, q.Kind)
		if q.Kind == 0 {
			is = quantity.Unknown
		}
		if is == quantity.No || q.Award == NotAwarded {
			continue
		}
		possible = true
		anyTime = anyTime || q.On.IsZero()
		after := q.On.AddDays(1)
		d.earliest = earlier(d.earliest, after)
		if is == quantity.Yes && q.Award == Awarded {
			d.latest = earlier(d.latest, after)
		}
	}
	if anyTime {
		d.earliest = quantity.Date{}
	}
	d.unknown = possible && d.latest.IsZero()
	d.never = !possible
	return d
}

// earlier gives the earlier of two days. The zero Date is not given.
func earlier(a, b quantity.Date) quantity.Date {
	if a.IsZero() || (!b.IsZero() && b.Compare(a) < 0) {
		return b
	}
	return a
}
