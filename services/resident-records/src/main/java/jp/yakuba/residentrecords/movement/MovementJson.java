package jp.yakuba.residentrecords.movement;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import jp.yakuba.foundation.finding.Finding;
import jp.yakuba.foundation.finding.Findings;
import jp.yakuba.foundation.finding.FoundationError;
import jp.yakuba.platform.clearance.Clearance;
import jp.yakuba.platform.json.Json;
import jp.yakuba.platform.json.RecordJson;
import jp.yakuba.platform.problems.ProblemType;
import jp.yakuba.platform.problems.Refusal;
import jp.yakuba.residentrecords.RecordsError;
import jp.yakuba.residentrecords.movement.notification.MovementKind;
import jp.yakuba.residentrecords.resident.DraftRecord;
import jp.yakuba.residentrecords.resident.VisibleItems;

/** Movements as JSON, both ways. */
final class MovementJson {

    private MovementJson() {}

    /**
     * A notification as it was sent.
     *
     * @param kind which movement it says it is, empty if it does not say
     * @param passed the reason given for each alert, by its code
     */
    record Body(String kind, ObjectNode notification, Map<String, String> passed) {

        private static final Set<String> NAMES = Set.of("kind", "notification", Json.PASSED_ALERTS);

        static Body read(String text) {
            var body = Json.read(text);
            var unknown = Stream.of(body)
                    .flatMap(object -> object.propertyStream().map(Map.Entry::getKey))
                    .filter(name -> !NAMES.contains(name))
                    .map(name -> Finding.error(
                            FoundationError.UNKNOWN_FIELD,
                            name,
                            "この項目は扱えません。",
                            "notification と passedAlerts だけを送ってください。"))
                    .toList();
            Refusal.ifErrors(Findings.of(unknown));
            if (!(body.get("notification") instanceof ObjectNode notification)) {
                throw new Refusal(
                        ProblemType.VALIDATION_FAILED,
                        Finding.error(
                                FoundationError.REQUIRED,
                                "notification",
                                "届出の内容がありません。",
                                "notification に届出の項目を入れてください。"));
            }
            var passed = Json.passedAlerts(body);
            body.remove(List.of("notification", Json.PASSED_ALERTS));
            return new Body(Json.texts(body).at("kind"), notification, passed);
        }

        /** What it says, by path; refuses a body of another kind than that of the path or of the draft. */
        Map<String, String> fields(MovementKind wanted) {
            if (!kind.isEmpty() && !kind.equals(wanted.code())) {
                throw new Refusal(
                        ProblemType.VALIDATION_FAILED,
                        Finding.error(
                                RecordsError.KIND_DIFFERS,
                                "kind",
                                "異動の種類が違います。",
                                wanted.code() + " とするか、kind を取り除いてください。"));
            }
            return Json.fields(notification, Examiner.shape(wanted)).texts();
        }
    }

    static String code(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** @param noteReadable whether whoever asks may read why it was sent back */
    static ObjectNode draft(Draft draft, boolean noteReadable) {
        var json = Json.object()
                .put("id", draft.id().toString())
                .put("kind", draft.kind().code())
                .put("state", code(draft.state()))
                .put("revision", draft.revision())
                .put("enteredBy", draft.entered().userId())
                .put("enteredByName", draft.entered().name())
                .put("place", draft.place())
                .put("enteredAt", draft.enteredAt().toString())
                .put("changedAt", draft.changedAt().toString());
        if (!draft.noteToClerk().isEmpty()) {
            json.put("noteToClerk", noteReadable ? draft.noteToClerk() : Clearance.MASK);
        }
        var changedBy = json.putArray("changedBy");
        draft.authors().stream().skip(1).map(DraftAuthor::userId).distinct().forEach(changedBy::add);
        return json;
    }

    static ObjectNode draft(Draft draft, Examination examination, VisibleItems items) {
        var isOwn = draft.isTypedBy(items.operator());
        var json = draft(draft, draft.remarksReadable(items));
        json.set("notification", RecordJson.of(Examiner.shape(draft.kind()), draft.shownTo(items)));
        var passed = json.putObject("passedAlerts");
        draft.passedAlerts().forEach((code, reason) -> passed.put(code, draft.remark(reason, items)));
        json.setAll(examination(examination, items, record -> isOwn ? examination.afterwards(items, record) : items));
        return json;
    }

    /** What comes of what the operator has typed just now. */
    static ObjectNode examination(Examination examination, VisibleItems items) {
        return examination(examination, items, record -> examination.afterwards(items, record));
    }

    private static ObjectNode examination(
            Examination examination, VisibleItems before, Function<DraftRecord, VisibleItems> after) {
        var json = Json.object();
        var findings = json.putArray("findings");
        examination.findings().forEach(found -> findings.addObject()
                .put("code", found.code())
                .put("severity", code(found.severity()))
                .put("field", found.field())
                .put("message", found.message())
                .put("remedy", found.remedy()));
        var effect = json.putArray("effect");
        examination.records().forEach(record -> effect.add(effect(record, before, after.apply(record))));
        return json;
    }

    private static ObjectNode effect(DraftRecord record, VisibleItems itemsBefore, VisibleItems itemsAfter) {
        var json = Json.object();
        var before = record.before();
        if (before != null) {
            json.set("before", itemsBefore.json(before.row()));
        }
        json.set("after", itemsAfter.of(record).json(record.after()));
        return json;
    }
}
