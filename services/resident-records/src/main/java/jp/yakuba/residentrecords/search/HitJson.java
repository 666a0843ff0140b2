package jp.yakuba.residentrecords.search;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jp.yakuba.platform.clearance.Clearance;
import jp.yakuba.platform.json.Json;

/** Hits as JSON: the items of the record by their paths, and besides them what only a search knows. */
final class HitJson {

    private HitJson() {}

    static ObjectNode of(SearchResult result) {
        var json = Json.object()
                .put("count", result.count().value())
                .put("more", result.count().more());
        var items = json.putArray("items");
        result.hits().forEach(hit -> items.add(of(hit)));
        var next = result.page().next();
        return next == null ? json : json.put("next", next);
    }

    private static ObjectNode of(Hit hit) {
        var json = hit.clearance().json(FoundPerson.SHAPE, hit.person());
        if (!hit.showsAddress()) {
            json.put("address", Clearance.MASK);
        }
        json.put("protected", hit.protection().isOfProtectedPerson());
        json.put("suppressed", !hit.protection().suppressions().isEmpty());
        var matched = json.putArray("matched");
        hit.matched().forEach(reason -> matched.add(of(reason)));
        return json;
    }

    private static ObjectNode of(Matched reason) {
        var json = Json.object()
                .put("item", reason.item())
                .put("rule", reason.strictness().code())
                .put("past", reason.past())
                .put("text", reason.text());
        var form = reason.form();
        return form == null ? json : json.put("form", form.code());
    }
}
