package jp.yakuba.residentrecords.measure;

import java.util.List;
import java.util.stream.Stream;
import jp.yakuba.foundation.Requirement;
import jp.yakuba.foundation.number.AddresseeNumber;
import jp.yakuba.foundation.number.HouseholdNumber;
import jp.yakuba.foundation.shape.Guarded;
import jp.yakuba.foundation.shape.MaxLength;
import jp.yakuba.foundation.shape.Open;
import jp.yakuba.foundation.shape.RecordShape;
import jp.yakuba.foundation.shape.Values;
import jp.yakuba.residentrecords.MeasureId;
import jp.yakuba.residentrecords.RecordsPermission;
import org.jspecify.annotations.Nullable;

/**
 * 支援措置, from the application to its end.
 *
 * @param id its name
 * @param revision counted up with every act; what an ETag says
 * @param state where it stands
 * @param particulars what was decided; before the decision, what was applied for
 * @param household the household of the applicant, where all of it is protected
 * @param terms 支援措置の期間, the first one and each extension
 * @param movedOut whom of the people has moved out since the decision: 仮支援措置 as 前住所地市区町村 (001/3.4)
 * @param forwardings to whom the application was sent on
 * @param request what waits for a decision
 * @param outcome why it was refused or ended, and that the applicant was told
 */
@Requirement({"001/1.1.16", "001/3.4"})
public record Measure(
        @Open MeasureId id,
        @Open int revision,
        @Open MeasureState state,
        Particulars particulars,
        @Open @Nullable HouseholdNumber household,
        List<Term> terms,
        @Open List<AddresseeNumber> movedOut,
        @Guarded(RecordsPermission.Code.PROTECTION_DETAILS) List<Forwarding> forwardings,
        @Nullable MeasureRequest request,

        @Guarded(RecordsPermission.Code.PROTECTION_DETAILS) @MaxLength(400) @Nullable
        String outcome) {

    /** As it is kept and told. */
    static final RecordShape<Measure> SHAPE = new RecordShape<>(Measure.class, new Values());

    public Measure {
        terms = List.copyOf(terms);
        movedOut = List.copyOf(movedOut);
        forwardings = List.copyOf(forwardings);
    }

    /** The term as it is now; null before the decision. */
    public @Nullable Term term() {
        return terms.isEmpty()
                ? null
                : new Term(terms.getFirst().startsOn(), terms.getLast().endsOn());
    }

    /** Everybody who is named in it, also in what waits for a decision. */
    public List<AddresseeNumber> people() {
        var changed = request == null ? null : request.changed();
        return Stream.concat(particulars.people().stream(), changed == null ? Stream.of() : changed.people().stream())
                .distinct()
                .toList();
    }

    /** Shows nothing of what was told. */
    @Override
    public String toString() {
        return "Measure[" + id + " " + state + "]";
    }
}
