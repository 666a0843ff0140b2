package jp.yakuba.residentrecords.certificate.order;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jp.yakuba.foundation.finding.Findings;
import jp.yakuba.foundation.shape.Bound;
import jp.yakuba.foundation.shape.Fields;
import jp.yakuba.platform.json.JsonForm;
import jp.yakuba.platform.problems.Refusal;
import jp.yakuba.platform.screens.FormState;

/**
 * What the screen of an order posted.
 *
 * @param fields of the order, by path
 * @param passed the reason given for each alert, by its code
 * @param issues whether to issue and not only to check
 * @param form as it is shown again
 */
record PostedOrder(Map<String, String> fields, Map<String, String> passed, boolean issues, FormState form) {

    private static final List<String> LISTS = List.of("persons", "disclosed");
    private static final List<String> SINGLE = List.of(
            "kind",
            "household",
            "stay",
            "readings",
            "history",
            "specialReasons",
            "copies",
            "officialUse",
            "withoutSeal",
            "applicantClass",
            "applicant",
            "purpose",
            "releaseReason");

    static PostedOrder of(MultivaluedMap<String, String> posted) {
        var fields = new HashMap<String, String>();
        posted.forEach((name, values) -> {
            if (SINGLE.contains(name)) {
                fields.put(name, values.getFirst());
            } else if (LISTS.contains(name)) {
                for (var index = 0; index < values.size(); index++) {
                    fields.put(name + "[" + index + "]", values.get(index));
                }
            }
        });
        var form = FormState.of(posted);
        return new PostedOrder(fields, form.reasons(), "issue".equals(posted.getFirst("step")), form);
    }

    /** The order; refuses what cannot be read or names what no order has. */
    CertificateOrder order() {
        var read = read();
        Refusal.ifErrors(read.findings());
        return read.orThrow();
    }

    /** The order, or what cannot be read of it or is such as no order has. */
    Bound<CertificateOrder> read() {
        var typed = new Fields(fields);
        var shape = JsonForm.of(CertificateOrder.class).shape();
        var bound = shape.bind(typed);
        var order = bound.value();
        var unprintable = order == null ? Findings.none() : shape.unprintable(order);
        return new Bound<>(order, bound.findings().and(typed.unknown()).and(unprintable));
    }
}
