package jp.yakuba.residentrecords.movement;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import jp.yakuba.platform.json.RecordJson;
import jp.yakuba.platform.json.Shown;
import jp.yakuba.platform.rest.FindingBody;
import jp.yakuba.residentrecords.resident.DraftRecord;
import jp.yakuba.residentrecords.resident.VisibleItems;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A draft as it is told over REST, with what was typed and what it amounts to now; of one that is closed, the draft alone.
 *
 * @param notification what was typed, as the operator may see it, in the form in which it may be sent again
 * @param passedAlerts the reason given for each alert that was passed, by its code
 * @param findings what the rules find now
 * @param effect what would become of each record
 */
@Schema(name = "MovementInFull")
record DraftInFull(
        @JsonUnwrapped DraftAnswer draft,
        @Nullable Shown<?> notification,
        @Schema(ref = "PassedAlerts") @Nullable Map<String, String> passedAlerts,
        @Nullable List<FindingBody> findings,
        @Nullable List<EffectAnswer> effect) {

    /** One of which nothing more can come. */
    static DraftInFull closed(Draft draft, boolean noteReadable) {
        return new DraftInFull(DraftAnswer.of(draft, noteReadable), null, null, null, null);
    }

    /** One that is on its way; what its typist typed, its typist may read. */
    static DraftInFull open(Draft draft, Examination examination, VisibleItems items) {
        var isOwn = draft.isTypedBy(items.operator());
        Function<DraftRecord, VisibleItems> after = record -> isOwn ? examination.afterwards(items, record) : items;
        var found = ExaminationAnswer.of(examination, items, after);
        return new DraftInFull(
                DraftAnswer.of(draft, draft.remarksReadable(items)),
                Shown.of(RecordJson.of(Examiner.shape(draft.kind()), draft.shownTo(items))),
                draft.passedAlerts().entrySet().stream()
                        .collect(Collectors.toMap(Map.Entry::getKey, passed -> draft.remark(passed.getValue(), items))),
                found.findings(),
                found.effect());
    }
}
