package jp.yakuba.platform.contract;

import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import jp.yakuba.platform.problems.ProblemType;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/** The problems of every operation, from the catalogue: responses, examples and the codes that can come. */
final class ProblemResponses {

    private static final String JSON = "application/problem+json";

    private final OpenAPI api;

    ProblemResponses(OpenAPI api) {
        this.api = api;
    }

    /** Describes the catalogue and adds its problems to every operation. */
    void describe(Map<String, Set<ProblemType>> declared) {
        var catalogue = new TreeMap<String, Object>();
        for (var type : ProblemType.values()) {
            api.getComponents()
                    .addExample(
                            type.code(),
                            OASFactory.createExample().summary(type.title()).value(example(type)));
            catalogue.put(type.code(), entry(type));
        }
        api.addExtension("x-problem-catalogue", catalogue);
        api.getPaths().getPathItems().forEach((path, item) -> item.getOperations()
                .forEach((method, operation) -> add(
                        operation,
                        problems(method, operation, declared.getOrDefault(operation.getOperationId(), Set.of())))));
    }

    /** What the signature of an operation brings along, with what it declares. */
    private static Set<ProblemType> problems(
            PathItem.HttpMethod method, Operation operation, Set<ProblemType> declared) {
        var all = EnumSet.copyOf(ProblemType.ANYWHERE);
        all.addAll(declared);
        var body = operation.getRequestBody() != null;
        if (body) {
            all.addAll(Set.of(ProblemType.TOO_LARGE, ProblemType.BODY_TOO_SLOW, ProblemType.TOO_MANY_REQUESTS));
        }
        if (method != PathItem.HttpMethod.GET) {
            all.add(ProblemType.OUTCOME_UNKNOWN);
        }
        for (var parameter : parameters(operation)) {
            if (parameter.contains("If-Match")) {
                all.addAll(Set.of(ProblemType.PRECONDITION_REQUIRED, ProblemType.STALE));
            }
            if (parameter.contains("Idempotency-Key")) {
                all.addAll(Set.of(ProblemType.IDEMPOTENCY_KEY_REUSED, ProblemType.REQUEST_IN_PROGRESS));
            }
        }
        all.add(ProblemType.NOT_ACCEPTABLE);
        return all;
    }

    private static List<String> parameters(Operation operation) {
        return operation.getParameters() == null
                ? List.of()
                : operation.getParameters().stream()
                        .map(parameter -> parameter.getRef() == null ? parameter.getName() : parameter.getRef())
                        .toList();
    }

    private void add(Operation operation, Set<ProblemType> problems) {
        var byStatus = problems.stream()
                .collect(Collectors.groupingBy(ProblemType::status, TreeMap::new, Collectors.toList()));
        byStatus.forEach((status, types) -> operation
                .getResponses()
                .addAPIResponse(
                        Integer.toString(status), OASFactory.createAPIResponse().ref(shared(types))));
        operation.addExtension(
                "x-problem-codes",
                problems.stream().map(ProblemType::code).sorted().toList());
    }

    /** Operations with the same problems share the response. */
    private String shared(List<ProblemType> types) {
        var name = types.stream().map(ProblemType::code).collect(Collectors.joining("-or-"));
        api.getComponents().addResponse(name, response(types));
        return "#/components/responses/" + name;
    }

    private static APIResponse response(Collection<ProblemType> types) {
        var media = OASFactory.createMediaType().schema(schema(types));
        types.forEach(type ->
                media.addExample(type.code(), OASFactory.createExample().ref("#/components/examples/" + type.code())));
        var response = OASFactory.createAPIResponse()
                .description(types.stream()
                        .map(type -> "`" + type.code() + "` " + type.title())
                        .collect(Collectors.joining(" ")))
                .content(OASFactory.createContent().addMediaType(JSON, media));
        if (types.stream().allMatch(type -> type.retryAfter().isPresent())) {
            response.addHeader(
                    "Retry-After",
                    OASFactory.createHeader()
                            .description("何秒待ってからやり直すか")
                            .schema(OASFactory.createSchema().addType(Schema.SchemaType.INTEGER)));
        }
        return types.contains(ProblemType.UNAUTHENTICATED)
                ? response.addHeader(
                        "WWW-Authenticate", OASFactory.createHeader().ref("#/components/headers/WWW-Authenticate"))
                : response;
    }

    private static Schema schema(Collection<ProblemType> types) {
        var addresses = types.stream()
                .map(type -> (Object) ("/problems/" + type.code()))
                .toList();
        return OASFactory.createSchema()
                .addAllOf(ValueSchemas.ref("Problem"))
                .addAllOf(OASFactory.createSchema()
                        .addProperty("type", OASFactory.createSchema().enumeration(addresses)));
    }

    /** As it is answered; with a finding where the problem comes with findings. */
    private static Map<String, Object> example(ProblemType type) {
        var example = new LinkedHashMap<String, Object>();
        example.put("type", "/problems/" + type.code());
        example.put("title", type.title());
        example.put("status", type.status());
        example.put("detail", type.remedyOfPrograms());
        if (type.status() == ProblemType.INTERNAL.status()) {
            example.put("instance", "5f1c1d9e-6d0f-4d53-8f0e-0c9c1f6a7b11");
        }
        example.put("findings", type == ProblemType.VALIDATION_FAILED ? List.of(finding()) : List.of());
        return example;
    }

    private static Map<String, Object> finding() {
        var finding = new LinkedHashMap<String, Object>();
        finding.put("code", "required");
        finding.put("severity", "error");
        finding.put("field", "header.movementDate");
        finding.put("message", "必須の項目が空欄です。");
        finding.put("remedy", "値を入力してください。");
        return finding;
    }

    private static Map<String, Object> entry(ProblemType type) {
        var entry = new LinkedHashMap<String, Object>();
        entry.put("status", type.status());
        entry.put("title", type.title());
        entry.put("remedy", type.remedy());
        return entry;
    }
}
