package jp.yakuba.platform.contract;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import jp.yakuba.foundation.shape.RecordShape;
import jp.yakuba.foundation.shape.Values;
import jp.yakuba.platform.json.JsonForm;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** Puts the schemas of all bodies into the document, made of what the scan found and of what it cannot know. */
final class BodySchemas {

    private static final String PLACE = "#/components/schemas/";

    private final OpenAPI api;
    private final Map<String, Schema> scanned;
    private final RecordSchemas records;

    BodySchemas(OpenAPI api, Map<String, Schema> scanned) {
        this.api = api;
        this.scanned = scanned;
        this.records = new RecordSchemas(api.getComponents());
    }

    /** Where records are described by their shapes. */
    RecordSchemas records() {
        return records;
    }

    /** Describes the bodies of the types. */
    void describe(BodyTypes types) {
        types.sent().forEach((name, type) -> {
            var schema = records.entered(name, JsonForm.of(type).shape());
            if (types.passing().contains(name)) {
                schema.addProperty("passedAlerts", ValueSchemas.ref("PassedAlerts"));
            }
        });
        types.shown().forEach((name, type) -> records.recorded(name, shape(type)));
        types.readable().forEach((name, type) -> records.readable(name, shape(type)));
        var answers = new ToldSchemas(scanned, new ValueSchemas(api.getComponents(), false));
        types.told().forEach((name, type) -> records.put(name, answers.of(BodyTypes.scanned(type), type)));
        operations().forEach(operation -> {
            var body = operation.getRequestBody();
            rename(body == null ? null : body.getContent(), types.sentAs());
            operation
                    .getResponses()
                    .getAPIResponses()
                    .values()
                    .forEach(answer -> rename(answer.getContent(), types.toldAs()));
        });
    }

    private static RecordShape<?> shape(Class<? extends Record> type) {
        return JsonForm.own(type).orElseGet(() -> new RecordShape<>(type, new Values()));
    }

    private Stream<Operation> operations() {
        return api.getPaths().getPathItems().values().stream().flatMap(item -> item.getOperations().values().stream());
    }

    private static void rename(@Nullable Content content, Map<String, String> names) {
        Stream.ofNullable(content)
                .flatMap(of -> of.getMediaTypes().values().stream())
                .map(MediaType::getSchema)
                .filter(schema -> schema != null && schema.getRef() != null)
                .forEach(schema -> {
                    var name = schema.getRef().substring(PLACE.length());
                    schema.setRef(PLACE + names.getOrDefault(name, name));
                });
    }

    /** Describes the codes that parameters take, by the names of their enumerations. */
    void describeCodes(Function<String, Optional<Class<?>>> enumerations) {
        var values = new ValueSchemas(api.getComponents(), false);
        operations()
                .flatMap(operation ->
                        Stream.ofNullable(operation.getParameters()).flatMap(List::stream))
                .map(Parameter::getSchema)
                .filter(schema -> schema != null && schema.getRef() != null)
                .map(schema -> schema.getRef().substring(PLACE.length()))
                .filter(name -> !api.getComponents().getSchemas().containsKey(name))
                .forEach(name -> enumerations.apply(name).ifPresent(values::of));
    }
}
