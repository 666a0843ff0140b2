package jp.yakuba.residentrecords.search;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.security.PermissionsAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Map;
import jp.yakuba.platform.access.CurrentOperator;
import jp.yakuba.platform.json.Json;
import jp.yakuba.platform.json.RecordJson;
import jp.yakuba.platform.problems.Refusal;
import jp.yakuba.platform.rest.PageRequest;
import jp.yakuba.platform.tenancy.Database;
import jp.yakuba.residentrecords.resident.ItemText;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Search over REST: by POST, so that no name stands in an address. */
@Path("/resident-records/v1")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "検索")
class SearchResource {

    private static final int HISTORY = 50;

    private final Database database;
    private final Searches searches;
    private final SearchHistory history;
    private final CurrentOperator operator;

    SearchResource(Database database, Searches searches, SearchHistory history, CurrentOperator operator) {
        this.database = database;
        this.searches = searches;
        this.history = history;
        this.operator = operator;
    }

    @POST
    @Path("/searches")
    @Consumes(MediaType.APPLICATION_JSON)
    @PermissionsAllowed("resident.search")
    @Operation(
            operationId = "searchResidents",
            summary = "住民を検索する",
            description = "条件は本文に書く。支援措置対象者の住所等は、その権限がなければ条件にも結果にも現れない。")
    @APIResponse(responseCode = "200", description = "見つかった人の一ページ")
    public ObjectNode search(@BeanParam PageRequest page, String body) {
        var fields = Json.fields(Json.read(body));
        var bound = SearchCriteria.SHAPE.bind(fields);
        Refusal.ifErrors(bound.findings().and(fields.unknown()));
        return database.transact(operator.get(), work -> {
            history.keep(work, bound.orThrow());
            return json(searches.search(work, bound.orThrow(), page));
        });
    }

    private static ObjectNode json(SearchResult result) {
        var json = Json.object()
                .put("count", result.count().value())
                .put("more", result.count().more());
        var items = json.putArray("items");
        result.hits().forEach(hit -> items.add(json(hit)));
        if (result.page().next() != null) {
            json.put("next", result.page().next());
        }
        return json;
    }

    private static ObjectNode json(Hit hit) {
        var json = RecordJson.of(FoundPerson.SHAPE, hit.person());
        if (hit.addressHidden()) {
            json.put("address", ItemText.MASKED);
        }
        json.put("protected", hit.protection().isOfProtectedPerson());
        json.put("suppressed", !hit.protection().suppressions().isEmpty());
        var matched = json.putArray("matched");
        hit.matched().forEach(reason -> matched.add(reason.text()));
        return json;
    }

    @GET
    @Path("/search-history")
    @PermissionsAllowed("resident.search")
    @Operation(operationId = "searchHistory", summary = "自分の検索履歴", description = "最近の検索条件を新しい順に返す。")
    @APIResponse(responseCode = "200", description = "検索条件の一覧")
    public Map<String, Object> history() {
        return database.transact(
                operator.get(),
                work -> Map.of(
                        "items",
                        history.of(work, HISTORY).stream()
                                .map(entry -> {
                                    var json = Json.object()
                                            .put("id", entry.id().toString())
                                            .put(
                                                    "searchedAt",
                                                    entry.searchedAt().toString());
                                    json.set("criteria", RecordJson.of(SearchCriteria.SHAPE, entry.criteria()));
                                    return json;
                                })
                                .toList()));
    }
}
