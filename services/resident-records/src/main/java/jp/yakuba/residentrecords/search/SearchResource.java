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
import java.util.List;
import java.util.Map;
import jp.yakuba.foundation.Requirement;
import jp.yakuba.platform.access.CurrentOperator;
import jp.yakuba.platform.json.Json;
import jp.yakuba.platform.json.RecordJson;
import jp.yakuba.platform.problems.Refusal;
import jp.yakuba.platform.rest.PageRequest;
import jp.yakuba.platform.tenancy.Database;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Search over REST: by POST, so that no name stands in an address. */
@Path("/resident-records/v1")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "検索")
class SearchResource {

    private static final int HISTORY = 50;
    private static final String FUZZY_EXAMPLE = """
            {"reading": "ワタナベ", "fuzziness": "2", "match": "prefix", "birth": "S55.12", "scope": "current"}""";
    private static final String PLACE_EXAMPLE = """
            {"address": "松町1-2", "addressMatch": "prefix", "sex": "1"}""";
    private static final String BLANK_EXAMPLE = """
            {"blank": ["reading", "relationship"], "scope": "current"}""";
    private static final String FOUND_EXAMPLE = """
            {"count": 1, "more": false, "items": [{"addresseeNumber": "0000000124", "version": 2,
             "householdNumber": "0000000116", "kind": "1", "state": "1",
             "names": {"full": "渡邉　一郎", "reading": "ワタナベ　イチロウ"}, "sex": "1",
             "birthDate": {"value": "1980-12-03", "era": "3"}, "relationship": {"first": "02"},
             "address": {"prefecture": "東京都", "city": "千代田区", "town": "松町", "block": "1番地"},
             "protected": false, "suppressed": false,
             "matched": [{"item": "reading", "rule": "fuzzy-1", "past": false, "text": "氏名フリガナ（あいまい1）", "form": "name"}]}]}""";

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
    @Requirement({"001/2.1.2", "001/2.1.3"})
    @Operation(
            operationId = "searchResidents",
            summary = "住民を検索する",
            description = "条件は本文に書く。条件はすべて満たす必要があり、氏名と住所は過去のものも探す。"
                    + "支援措置対象者の住所等は、その権限がなければ条件としても結果としても扱わない。"
                    + "続きは limit と cursor（前回の next）で求める。件数は 1,000 件まで数える。")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            examples = {
                                @ExampleObject(name = "フリガナのあいまい検索", value = FUZZY_EXAMPLE),
                                @ExampleObject(name = "住所の前方一致", value = PLACE_EXAMPLE),
                                @ExampleObject(name = "データ未入力項目", value = BLANK_EXAMPLE)
                            }))
    @APIResponse(
            responseCode = "200",
            description = "見つかった人の一ページ",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            examples = @ExampleObject(name = "一人", value = FOUND_EXAMPLE)))
    @APIResponse(responseCode = "403", description = "forbidden: 検索の権限、又は個人番号・住民票コードで検索する権限がない")
    @APIResponse(
            responseCode = "422",
            description = "validation-failed: criteria-missing, search-too-broad, part-too-short, kana-only, "
                    + "symbol-not-searchable, nothing-to-compare, text-too-long, control-character など")
    public ObjectNode search(@BeanParam PageRequest page, String body) {
        var fields = Json.fields(Json.read(body));
        var bound = SearchCriteria.SHAPE.bind(fields);
        Refusal.ifErrors(bound.findings().and(fields.unknown()));
        var criteria = bound.orThrow();
        return database.transact(operator.get(), work -> {
            var result = searches.search(work, criteria, page);
            history.keep(work, criteria);
            return HitJson.of(result);
        });
    }

    @GET
    @Path("/search-history")
    @PermissionsAllowed("resident.search")
    @Requirement("001/2.1.1")
    @Operation(
            operationId = "searchHistory",
            summary = "自分の検索履歴",
            description = "最近の検索条件を新しい順に 50 件まで返す。個人番号を条件とした検索は残らない。")
    @APIResponse(responseCode = "200", description = "検索条件の一覧")
    public Map<String, List<ObjectNode>> history() {
        return database.transact(
                operator.get(),
                work -> Map.of(
                        "items",
                        history.of(work, HISTORY).stream()
                                .map(SearchResource::json)
                                .toList()));
    }

    private static ObjectNode json(SearchHistory.Entry entry) {
        var json = Json.object()
                .put("id", entry.id().toString())
                .put("searchedAt", entry.searchedAt().toString());
        json.set("criteria", RecordJson.of(SearchCriteria.SHAPE, entry.criteria()));
        return json;
    }
}
