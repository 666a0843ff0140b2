package jp.yakuba.residentrecords.measure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import jp.yakuba.foundation.Requirement;
import jp.yakuba.foundation.number.AddresseeNumber;
import jp.yakuba.foundation.number.HouseholdNumber;
import org.jspecify.annotations.Nullable;

/** What each act makes of a measure: the next revision of it. */
@Requirement("001/3.4")
final class MeasureSteps {

    private MeasureSteps() {}

    /** Who entered the request that this one corrects cannot decide on it either. */
    static Measure asked(Measure measure, MeasureRequest request) {
        var before = measure.request();
        var enteredBy = new ArrayList<String>();
        if (before != null) {
            enteredBy.addAll(before.enteredBy());
            enteredBy.add(before.by());
        }
        var entered = new MeasureRequest(
                request.kind(),
                request.by(),
                request.byName(),
                request.on(),
                request.changed(),
                request.term(),
                request.reason(),
                enteredBy.stream().distinct().toList());
        return next(
                measure, measure.state(), measure.particulars(), measure.terms(), measure.movedOut(), entered, null);
    }

    /** An ending ends; anything else goes on with what was asked for. */
    static Measure approved(Measure measure, MeasureRequest request, @Nullable Term given, LocalDate today) {
        var changed = request.changed();
        var particulars = changed == null ? measure.particulars() : changed;
        return switch (request.kind()) {
            case APPLICATION -> {
                var term = given == null ? Term.from(today) : given;
                yield next(measure, MeasureState.IN_FORCE, particulars, List.of(term), List.of(), null, null);
            }
            case CHANGE -> next(measure, measure.state(), particulars, measure.terms(), measure.movedOut(), null, null);
            case EXTENSION -> {
                var terms = new ArrayList<>(measure.terms());
                terms.add(extension(measure, request, given, today));
                yield next(measure, measure.state(), particulars, terms, List.of(), null, null);
            }
            case ENDING ->
                next(
                        measure,
                        MeasureState.ENDED,
                        particulars,
                        measure.terms(),
                        measure.movedOut(),
                        null,
                        request.reason());
        };
    }

    private static Term extension(Measure measure, MeasureRequest request, @Nullable Term given, LocalDate today) {
        if (given != null) {
            return given;
        }
        var asked = request.term();
        if (asked != null) {
            return asked;
        }
        return measure.terms().isEmpty()
                ? Term.from(today)
                : measure.terms().getLast().next();
    }

    /** Of an application nothing remains; of anything else what was before. */
    static Measure refused(Measure measure, MeasureRequest request, String reason) {
        var state = request.kind() == RequestKind.APPLICATION ? MeasureState.REFUSED : measure.state();
        return next(measure, state, measure.particulars(), measure.terms(), measure.movedOut(), null, reason);
    }

    static Measure forwarded(Measure measure, Forwarding forwarding) {
        var forwardings = new ArrayList<>(measure.forwardings());
        forwardings.add(forwarding);
        return new Measure(
                measure.id(),
                measure.revision() + 1,
                measure.state(),
                measure.particulars(),
                measure.household(),
                measure.terms(),
                measure.movedOut(),
                forwardings,
                measure.request(),
                measure.outcome());
    }

    /** These have moved out now, and so are under 仮支援措置 of the former address. */
    static Measure movedOut(Measure measure, List<AddresseeNumber> movedOut) {
        return next(
                measure,
                measure.state(),
                measure.particulars(),
                measure.terms(),
                movedOut,
                measure.request(),
                measure.outcome());
    }

    /** The same act with the household that it covers. */
    static Measure withHousehold(Measure measure, @Nullable HouseholdNumber household) {
        return new Measure(
                measure.id(),
                measure.revision(),
                measure.state(),
                measure.particulars(),
                household,
                measure.terms(),
                measure.movedOut(),
                measure.forwardings(),
                measure.request(),
                measure.outcome());
    }

    private static Measure next(
            Measure measure,
            MeasureState state,
            Particulars particulars,
            List<Term> terms,
            List<AddresseeNumber> movedOut,
            @Nullable MeasureRequest request,
            @Nullable String outcome) {
        return new Measure(
                measure.id(),
                measure.revision() + 1,
                state,
                particulars,
                measure.household(),
                terms,
                movedOut,
                measure.forwardings(),
                request,
                outcome);
    }
}
