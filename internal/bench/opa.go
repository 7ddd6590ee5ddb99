package main

import (
	"context"
	_ "embed"
	"encoding/json"
	"fmt"

	"github.com/open-policy-agent/opa/v1/ast"
	"github.com/open-policy-agent/opa/v1/metrics"
	"github.com/open-policy-agent/opa/v1/rego"

	"github.com/mastere-go/mastere/ms/quantity"
)

//go:embed entry2020.rego
var entry2020 string

// opaQuery is a query prepared once, on inputs that are parsed beforehand.
type opaQuery struct {
	prepared rego.PreparedEvalQuery
	metrics  rego.EvalOption
}

func newOPA(ctx context.Context) (*opaQuery, error) {
	prepared, err := rego.New(rego.Query("data.entry2020.answer"), rego.Module("entry2020.rego", entry2020)).PrepareForEval(ctx)
	if err != nil {
		return nil, err
	}
	return &opaQuery{prepared, rego.EvalMetrics(metrics.NoOp())}, nil
}

func (q *opaQuery) eval(ctx context.Context, input ast.Value) (int64, error) {
	results, err := q.prepared.Eval(ctx, rego.EvalParsedInput(input), q.metrics)
	if err != nil {
		return 0, err
	}
	if len(results) != 1 {
		return 0, fmt.Errorf("OPA gives %d results", len(results))
	}
	n, ok := results[0].Expressions[0].Value.(json.Number)
	if !ok {
		return 0, fmt.Errorf("OPA gives %T, not a number", results[0].Expressions[0].Value)
	}
	return n.Int64()
}

// opaInput gives what is known as the document that OPA takes.
func opaInput(k known) ast.Value {
	member := func(name string, t quantity.Truth) [2]*ast.Term {
		return ast.Item(ast.StringTerm(name), ast.IntNumberTerm(int(t)))
	}
	return ast.NewObject(
		member("engineering", k.engineering), member("management", k.management), member("third_cycle", k.thirdCycle),
		member("title", k.title), member("health", k.health), member("foreign", k.foreign),
		member("m1", k.m1), member("experience", k.experience),
		member("m1_exemption", k.m1Exemption), member("prior_learning", k.priorLearning))
}
