package jp.yakuba.residentrecords.movement;

import java.util.List;
import java.util.function.Function;
import jp.yakuba.platform.rest.FindingBody;
import jp.yakuba.residentrecords.resident.DraftRecord;
import jp.yakuba.residentrecords.resident.VisibleItems;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a notification amounts to, as it is told over REST.
 *
 * @param effect what would become of each record; nothing while there are errors
 */
@Schema(name = "Examination")
record ExaminationAnswer(List<FindingBody> findings, List<EffectAnswer> effect) {

    /** Of what the operator has typed just now. */
    static ExaminationAnswer of(Examination examination, VisibleItems items) {
        return of(examination, items, record -> examination.afterwards(items, record));
    }

    /**
     * As the operator may see it.
     *
     * @param before what they may see of the records as they are
     * @param after the same of each record as it comes to be
     */
    static ExaminationAnswer of(
            Examination examination, VisibleItems before, Function<DraftRecord, VisibleItems> after) {
        return new ExaminationAnswer(
                examination.findings().list().stream().map(FindingBody::of).toList(),
                examination.records().stream()
                        .map(record -> EffectAnswer.of(record, before, after.apply(record)))
                        .toList());
    }
}
