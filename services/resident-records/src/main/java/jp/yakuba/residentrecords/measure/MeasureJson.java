package jp.yakuba.residentrecords.measure;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.stream.Stream;
import jp.yakuba.foundation.code.Coded;
import jp.yakuba.foundation.finding.Finding;
import jp.yakuba.foundation.finding.FoundationError;
import jp.yakuba.foundation.shape.RecordShape;
import jp.yakuba.foundation.shape.Values;
import jp.yakuba.foundation.text.Widths;
import jp.yakuba.platform.clearance.Clearance;
import jp.yakuba.platform.json.Json;
import jp.yakuba.platform.problems.ProblemType;
import jp.yakuba.platform.problems.Refusal;
import jp.yakuba.platform.tenancy.UnitOfWork;
import jp.yakuba.residentrecords.RecordsPermission;
import jp.yakuba.residentrecords.resident.PostalCode;
import org.jspecify.annotations.Nullable;

/** Measures as JSON. */
final class MeasureJson {

    /** An application as it is typed or sent. */
    static final RecordShape<Particulars> PARTICULARS = new RecordShape<>(
            Particulars.class, Values.typed().register(PostalCode.class, MeasureJson::postalCode, PostalCode::value));

    static final RecordShape<AskedTerm> TERM = new RecordShape<>(AskedTerm.class, Values.typed());
    static final RecordShape<Reason> REASON = new RecordShape<>(Reason.class, Values.typed());
    static final RecordShape<Forwarding> FORWARDING = new RecordShape<>(Forwarding.class, Values.typed());

    private MeasureJson() {}

    /** With or without its hyphen, however wide. */
    private static PostalCode postalCode(String typed) {
        return new PostalCode(Widths.halfAscii(typed).replaceAll("[-\\s]", ""));
    }

    static <R extends Record> R read(String body, RecordShape<R> shape) {
        return Json.bind(Json.read(body), shape);
    }

    /** What the operator may see of the measure. */
    static ObjectNode of(UnitOfWork work, Measure measure) {
        var clearance = Clearance.of(work.operator());
        return clearance
                .json(Measures.SHAPE, clearance.readable(Measures.SHAPE, measure))
                .put("detailsHidden", !work.operator().may(RecordsPermission.PROTECTION_DETAILS));
    }

    /** The measure without details, as it stands in a list for whomever. */
    static ObjectNode inList(UnitOfWork work, Measure measure) {
        return of(work, Measures.SHAPE.without(measure, secrecy -> !secrecy.isOpen()));
    }

    static ObjectNode history(UnitOfWork work, List<MeasureAct> acts) {
        var history = Json.object();
        var items = history.putArray("items");
        for (var act : acts) {
            var one = items.addObject()
                    .put("revision", act.revision())
                    .put("act", act.act())
                    .put("by", act.byName())
                    .put("at", act.at().toString());
            one.set("measure", of(work, act.measure()));
        }
        return history;
    }

    static MeasureFilter filter(@Nullable String code) {
        return code == null
                ? MeasureFilter.IN_FORCE
                : Coded.find(MeasureFilter.class, code)
                        .orElseThrow(() -> new Refusal(
                                ProblemType.VALIDATION_FAILED,
                                Finding.error(
                                        FoundationError.UNKNOWN_CODE,
                                        "filter",
                                        "一覧の種類が違います。",
                                        String.join(
                                                        "、",
                                                        Stream.of(MeasureFilter.values())
                                                                .map(MeasureFilter::code)
                                                                .toList())
                                                + " のどれかを指定してください。")));
    }
}
