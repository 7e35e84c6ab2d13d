"""Terms of formulas in the words of a dialect: what they are, and what must be so for them to have a value.

A value as it stands may be missing; a value that is worked out of missing ones is invalid (OCL 2.4, 11.2.3). The
two differ where values are compared, so each is asked for by itself: `nullable` and `valid`.
"""

from __future__ import annotations

from abc import abstractmethod
from collections.abc import Callable, Iterator
from typing import Any, NamedTuple

from generator.constraints import formula as f
from generator.physical.sql_conditions import literal_sql, pattern_sql
from generator.physical.sql_dialect import SqlDialect
from generator.physical.sql_objects import Objects, Place

_WHOLE = "-?[0-9]{1,18}"
_REAL = "-?[0-9]{1,15}([.][0-9]{1,15})?"


class Flow(NamedTuple):
    """Rows that are meant: what follows FROM and WHERE, and a writer that knows each of them; `doubts` are what follows FROM and WHERE to find a row of which that is
    undetermined."""

    tables: str
    where: str
    writer: Terms
    doubts: tuple[tuple[str, str], ...]


def all_of(*conditions: str) -> str:
    """All conditions; what is one already stands alone."""
    told = [one for one in conditions if one]
    return told[0] if len(told) == 1 else " AND ".join(f"({one})" for one in told)


class Terms:
    """Writes terms."""

    def __init__(self, dialect: SqlDialect, objects: Objects) -> None:
        self.dialect, self.objects = dialect, objects

    @abstractmethod
    def write(self, one: f.Formula, wanted: bool) -> str:
        """A condition without unknown."""

    # -- rows -----------------------------------------------------------------------------------
    def flows(self, source: f.Source, *variables: str, is_apart: bool = False) -> list[Flow]:
        """The rows, in each table they can be in, under the variables that mean them. They are for a subquery;
        one that `is_apart` looks at nothing around it."""
        names = (*variables, *(name for name, _condition in source.given))
        if isinstance(source, f.Along):
            return [
                self._chosen(source.given, _after(outer, inner))
                for outer in self.flows(source.outer, source.variable, is_apart=is_apart)
                for inner in outer.writer.flows(source.inner, *names, is_apart=True)
            ]
        found = []
        around, anchors = self.objects.anchored("" if is_apart else self.dialect.row_mark)
        for rows in around.reach(source):
            objects = around
            for name in names:
                objects = objects.with_row(name, rows.row)
            writer = type(self)(self.dialect, objects)
            tables, where = rows.tables, rows.condition
            if anchors is not None:
                tables = f"{anchors.tables}, {tables}"
                where = " AND ".join(filter(None, (anchors.condition, where)))
            flow = Flow(tables, where, writer, ())
            found.append(self._chosen(source.given, flow))
        return found

    @staticmethod
    def _chosen(given: f.Conditions, flow: Flow) -> Flow:
        """Those for which all conditions are certainly so; of the others it must be known."""
        if not given:
            return flow
        writer = flow.writer
        among = [writer.write(condition, True) for _name, condition in given]
        unknown = " OR ".join(
            f"NOT ({told}) AND NOT ({writer.write(condition, False)})"
            for told, (_name, condition) in zip(among, given, strict=True)
        )
        doubt = (flow.tables, f"{flow.where} AND ({unknown})")
        where = " AND ".join((flow.where, *(f"({each})" for each in among)))
        return flow._replace(where=where, doubts=(*flow.doubts, doubt))

    @staticmethod
    def spread(flow: Flow, variable: str, term: f.Term | f.Object) -> Flow:
        """The rows with those of the same objects that hold the term's values: an aggregate over a query a row
        is slow, and more than some databases can do."""
        fields = [one for one in f.all_fields(term) if f.bare(one.of) == f.Each(variable)]
        objects, joined = flow.writer.objects.spread(fields)
        if not joined:
            return flow
        return flow._replace(
            tables=", ".join((flow.tables, *(one.tables for one in joined))),
            where=" AND ".join((flow.where, *(one.condition for one in joined))),
            writer=type(flow.writer)(flow.writer.dialect, objects),
        )

    def decided(self, source: f.Source) -> tuple[str, ...]:
        """Of each object it is known whether it belongs: a condition of `select` that is undetermined makes
        the whole so (OCL 2.4, 7.5.3 and 11.9.1)."""
        doubts = [doubt for flow in self.flows(source) for doubt in flow.doubts]
        return tuple(
            f"NOT EXISTS (SELECT 1 FROM {tables} WHERE {where})"
            for tables, where in dict.fromkeys(doubts)
        )

    def mark(self, one: f.Term | f.Object) -> list[Place]:
        """The columns by which objects or values are told apart."""
        if isinstance(one, f.Here | f.Each | f.Step | f.As):
            return self.objects.mark(one)
        return [Place(self.term(one), self.nullable(one) is not None)]

    # -- what is missing ------------------------------------------------------------------------
    def nullable(self, one: f.Term) -> str | None:
        """The expression of a value that may be missing though nothing is wrong with it."""
        if isinstance(one, f.Field):
            place = self.objects.place(one)
            return place.column if place.is_nullable else None
        if isinstance(one, f.Pick):
            branches = (self.nullable(one.then), self.nullable(one.otherwise))
            return None if branches == (None, None) else self.term(one)
        return None

    def valid(self, one: f.Term) -> tuple[str, ...]:
        """What must be so for a term to be a value, or missing."""
        find = _VALID.get(type(one))
        return () if find is None else tuple(dict.fromkeys(find(self, one)))

    def present(self, one: f.Term) -> tuple[str, ...]:
        """What must be so for a term to have a value."""
        missing = self.nullable(one)
        there = () if missing is None else (f"{missing} IS NOT NULL",)
        return (*self.valid(one), *there)

    def _valid_arithmetic(self, one: f.Arithmetic) -> tuple[str, ...]:
        is_divided = one.operator in ("/", "div", "mod")
        zero = is_divided and not isinstance(one.right, f.Constant)
        divides = (f"{self.term(one.right)} <> 0",) if zero else ()
        if is_divided and isinstance(one.right, f.Constant) and float(one.right.text) == 0:
            divides = ("1 = 0",)
        return (*self.present(one.left), *self.present(one.right), *divides)

    def _valid_numeric(self, one: f.Numeric) -> tuple[str, ...]:
        return tuple(guard for each in one.arguments for guard in self.present(each))

    def _valid_part(self, one: f.Part) -> tuple[str, ...]:
        return (*self.present(one.text), f"{self.term(f.Length(one.text))} >= {one.last}")

    def _valid_number(self, one: f.Number) -> tuple[str, ...]:
        return (*self.present(one.text), self._reads_as(one))

    def _valid_pick(self, one: f.Pick) -> tuple[str, ...]:
        cases = (
            f"({all_of(self.write(one.condition, wanted), *self.valid(term))})"
            for wanted, term in ((True, one.then), (False, one.otherwise))
        )
        return (f"({' OR '.join(cases)})",)

    def _valid_count(self, one: f.Count | f.Differing) -> tuple[str, ...]:
        return self.decided(one.source)

    def _valid_sum(self, one: f.Sum | f.Extreme) -> tuple[str, ...]:
        guards = list(self.decided(one.source))
        some = []
        for near in self.flows(one.source, one.variable):
            flow = self.spread(near, one.variable, one.field)
            some.append(f"EXISTS (SELECT 1 FROM {flow.tables} WHERE {flow.where})")
            present = all_of(*flow.writer.present(one.field))
            if present:
                rows = f"SELECT 1 FROM {flow.tables} WHERE {flow.where} AND NOT ({present})"
                guards.append(f"NOT EXISTS ({rows})")
        if isinstance(one, f.Extreme):
            guards.append(f"({' OR '.join(some)})")
        return tuple(guards)

    # -- terms ----------------------------------------------------------------------------------
    def term(self, one: f.Term) -> str:
        """A term as an expression."""
        return _TERMS[type(one)](self, one)

    def _constant(self, one: f.Constant) -> str:
        if one.primitive == "text":
            return self.dialect.string(one.text)
        if one.primitive == "boolean":
            return self.dialect.truth[0 if one.text == "true" else 1]
        if one.primitive == "null":
            return "NULL"
        return literal_sql(one.text, one.primitive, self.dialect)

    def _field(self, one: f.Field) -> str:
        column = self.objects.place(one).column
        return self.dialect.exact.format(column=column) if one.primitive == "text" else column

    def _arithmetic(self, one: f.Arithmetic) -> str:
        left, right = self.term(one.left), self.term(one.right)
        if one.operator == "/":  # of whole numbers, some databases give a whole number
            return f"(1.0 * {left} / NULLIF({right}, 0))"
        if one.operator in ("div", "mod"):
            template = self.dialect.whole_part if one.operator == "div" else self.dialect.rest
            return template.format(left=left, right=f"NULLIF({right}, 0)")
        return f"({left} {one.operator} {right})"

    def _numeric(self, one: f.Numeric) -> str:
        first, *rest = (self.term(each) for each in one.arguments)
        if rest:
            sign = ">=" if one.name == "max" else "<="
            return f"CASE WHEN {first} {sign} {rest[0]} THEN {first} ELSE {rest[0]} END"
        if one.name == "abs":
            return f"ABS({first})"
        # Of two that are equally near it is the larger (OCL 2.4, 11.5.1).
        number = f"({first} + 0.5)" if one.name == "round" else f"({first})"
        return self.dialect.floor.format(number=number)

    def _length(self, one: f.Length) -> str:
        return f"({self.dialect.char_length.format(column=self.term(one.text))})"

    def _part(self, one: f.Part) -> str:
        length = one.last - one.first + 1
        return self.dialect.part.format(text=self.term(one.text), first=one.first, length=length)

    def _concat(self, one: f.Concat) -> str:
        texts = [self.term(one.left), self.term(one.right)]
        joined = self.dialect.concat(texts)
        return joined if joined.startswith("CONCAT") else f"({joined})"

    def _cased(self, one: f.Cased) -> str:
        template = self.dialect.upper if one.is_upper else self.dialect.lower
        if template is None:
            raise LookupError("it knows capitals of the letters A to Z only")
        return template.format(text=self.term(one.text))

    def _find(self, one: f.Find) -> str:
        sought = self.dialect.string(one.sought)
        return self.dialect.find.format(text=self.term(one.text), sought=sought)

    def _reads_as(self, one: f.Number) -> str:
        pattern = _WHOLE if one.primitive == "integer" else _REAL
        told = pattern_sql(pattern, self.term(one.text), self.dialect)
        if told is None:
            raise LookupError("it cannot tell whether a text is a number")
        return told

    def _number(self, one: f.Number) -> str:
        is_whole = one.primitive == "integer"
        template = self.dialect.read_integer if is_whole else self.dialect.read_real
        if template is None:
            raise LookupError("it cannot read a number out of a text")
        read = template.format(text=self.term(one.text))
        return f"CASE WHEN {self._reads_as(one)} THEN {read} END"

    def _presence(self, one: f.Presence) -> str:
        place = self.objects.place(one.term)
        if not place.is_nullable:
            return "1"
        return f"CASE WHEN {place.column} IS NULL THEN 0 ELSE 1 END"

    def _picked(self, one: f.Pick) -> str:
        cases = (
            f"WHEN {self.write(one.condition, wanted)} THEN {self.term(term)}"
            for wanted, term in ((True, one.then), (False, one.otherwise))
        )
        return f"CASE {' '.join(cases)} END"

    def _counted(self, one: f.Count) -> str:
        return _added(
            f"(SELECT COUNT(*) FROM {flow.tables} WHERE {flow.where})"
            for flow in self.flows(one.source)
        )

    def _differing(self, one: f.Differing) -> str:
        flows = self.flows(one.source, one.variable)
        if len(flows) != 1:
            raise LookupError("what is counted stands in more than one table")
        flow = self.spread(flows[0], one.variable, one.term)
        marks = flow.writer.mark(one.term)
        if len(marks) != 1:
            raise LookupError("what is counted is known by several values together")
        (mark,) = marks
        missing = ""
        if mark.is_nullable:
            one_more = f"CASE WHEN {mark.column} IS NULL THEN 1 ELSE 0 END"
            missing = f" + COALESCE(MAX({one_more}), 0)"
        counted = f"COUNT(DISTINCT {mark.column}){missing}"
        return f"(SELECT {counted} FROM {flow.tables} WHERE {flow.where})"

    def _summed(self, one: f.Sum) -> str:
        flows = (
            self.spread(flow, one.variable, one.field)
            for flow in self.flows(one.source, one.variable)
        )
        return _added(
            f"COALESCE((SELECT SUM({flow.writer.term(one.field)}) "
            f"FROM {flow.tables} WHERE {flow.where}), 0)"
            for flow in flows
        )

    def _extreme(self, one: f.Extreme) -> str:
        flows = self.flows(one.source, one.variable)
        if len(flows) != 1:
            raise LookupError("its objects stand in more than one table")
        flow = self.spread(flows[0], one.variable, one.field)
        name = "MAX" if one.is_largest else "MIN"
        value = flow.writer.term(one.field)
        return f"(SELECT {name}({value}) FROM {flow.tables} WHERE {flow.where})"


def _after(outer: Flow, inner: Flow) -> Flow:
    """Rows that are found by way of others, of which what is not meant does not matter."""
    doubts = tuple(
        (_listed(outer.tables, tables), f"{outer.where} AND {where}")
        for tables, where in inner.doubts
    )
    return Flow(
        _listed(outer.tables, inner.tables),
        f"{outer.where} AND {inner.where}" if inner.where else outer.where,
        inner.writer,
        (*outer.doubts, *doubts),
    )


def _listed(*tables: str) -> str:
    return ", ".join(filter(None, tables))


def _added(queries: Iterator[str]) -> str:
    told = list(queries) or ["0"]
    return told[0] if len(told) == 1 else f"({' + '.join(told)})"


_VALID: dict[type, Callable[[Terms, Any], tuple[str, ...]]] = {
    f.Arithmetic: Terms._valid_arithmetic,
    f.Numeric: Terms._valid_numeric,
    f.Length: lambda self, one: self.present(one.text),
    f.Cased: lambda self, one: self.present(one.text),
    f.Find: lambda self, one: self.present(one.text),
    f.Concat: lambda self, one: (*self.present(one.left), *self.present(one.right)),
    f.Part: Terms._valid_part,
    f.Number: Terms._valid_number,
    f.Pick: Terms._valid_pick,
    f.Count: Terms._valid_count,
    f.Differing: Terms._valid_count,
    f.Sum: Terms._valid_sum,
    f.Extreme: Terms._valid_sum,
}
_TERMS: dict[type, Callable[[Terms, Any], str]] = {
    f.Constant: Terms._constant,
    f.Field: Terms._field,
    f.Arithmetic: Terms._arithmetic,
    f.Numeric: Terms._numeric,
    f.Length: Terms._length,
    f.Part: Terms._part,
    f.Concat: Terms._concat,
    f.Cased: Terms._cased,
    f.Find: Terms._find,
    f.Number: Terms._number,
    f.Presence: Terms._presence,
    f.Pick: Terms._picked,
    f.Count: Terms._counted,
    f.Differing: Terms._differing,
    f.Sum: Terms._summed,
    f.Extreme: Terms._extreme,
}
