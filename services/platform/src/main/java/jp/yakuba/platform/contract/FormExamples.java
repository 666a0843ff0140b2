package jp.yakuba.platform.contract;

import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.jspecify.annotations.Nullable;

/** The examples of bodies that are one of several forms, told apart by a discriminator: that of each form, by its name. */
final class FormExamples {

    private static final String SCHEMAS = "#/components/schemas/";

    private final OpenAPI api;

    FormExamples(OpenAPI api) {
        this.api = api;
    }

    void describe() {
        api.getPaths().getPathItems().values().stream()
                .flatMap(path -> path.getOperations().values().stream())
                .flatMap(operation -> Stream.ofNullable(operation.getRequestBody()))
                .flatMap(body -> Stream.ofNullable(body.getContent()))
                .flatMap(content -> content.getMediaTypes().values().stream())
                .forEach(this::describe);
    }

    private void describe(MediaType body) {
        forms(body.getSchema())
                .filter(form -> api.getComponents().getExamples().containsKey(form))
                .forEach(
                        form -> body.addExample(form, OASFactory.createExample().ref(form)));
    }

    private Stream<String> forms(@Nullable Schema body) {
        return Stream.ofNullable(body)
                .flatMap(schema -> Stream.ofNullable(schema.getRef()))
                .filter(ref -> ref.startsWith(SCHEMAS))
                .flatMap(ref ->
                        Stream.ofNullable(api.getComponents().getSchemas().get(ref.substring(SCHEMAS.length()))))
                .flatMap(schema -> Stream.ofNullable(schema.getDiscriminator()))
                .flatMap(discriminator -> Stream.ofNullable(discriminator.getMapping()))
                .flatMap(mapping -> mapping.keySet().stream());
    }
}
