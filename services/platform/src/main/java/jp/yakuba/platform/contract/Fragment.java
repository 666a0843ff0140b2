package jp.yakuba.platform.contract;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.config.SmallRyeConfigBuilder;
import io.smallrye.openapi.api.SmallRyeOpenAPI;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.Map;
import java.util.Objects;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.parameters.RequestBody;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/**
 * The {@code openapi.yaml} of one concept: words and examples for what the code has. What it says of an operation, a
 * parameter, a body or an item that the code does not have stops the build.
 */
record Fragment(String name, OpenAPI content) {

    static Fragment read(URL file) {
        return new Fragment(
                file.getPath(),
                SmallRyeOpenAPI.builder()
                        .withConfig(new SmallRyeConfigBuilder().build())
                        .enableModelReader(false)
                        .enableStandardStaticFiles(false)
                        .enableStandardFilter(false)
                        .enableAnnotationScan(false)
                        .withCustomStaticFile(() -> json(file))
                        .build()
                        .model());
    }

    /** With its aliases resolved, which the reader of documents does not do. */
    private static InputStream json(URL file) {
        try (var yaml = file.openStream()) {
            return new ByteArrayInputStream(new ObjectMapper()
                    .writeValueAsBytes(new Yaml(new SafeConstructor(new LoaderOptions())).load(yaml)));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Adds it to the document. */
    void describe(OpenAPI api) {
        if (content.getTags() != null) {
            content.getTags().forEach(api::addTag);
        }
        if (content.getComponents() != null) {
            add(content.getComponents(), api.getComponents());
        }
        if (content.getPaths() != null && content.getPaths().getPathItems() != null) {
            content.getPaths().getPathItems().forEach((path, item) -> describe(api, path, item));
        }
    }

    private void add(Components from, Components to) {
        if (from.getSchemas() != null) {
            from.getSchemas().forEach((called, words) -> {
                var known = to.getSchemas() == null ? null : to.getSchemas().get(called);
                if (known == null) {
                    to.addSchema(called, words);
                } else {
                    new SchemaWords(name + " " + called).add(words, known);
                }
            });
        }
        if (from.getParameters() != null) {
            from.getParameters().forEach(to::addParameter);
        }
        if (from.getHeaders() != null) {
            from.getHeaders().forEach(to::addHeader);
        }
        if (from.getExamples() != null) {
            from.getExamples().forEach(to::addExample);
        }
        if (from.getSecuritySchemes() != null) {
            from.getSecuritySchemes().forEach(to::addSecurityScheme);
        }
    }

    private void describe(OpenAPI api, String path, PathItem item) {
        var known = api.getPaths().getPathItem(path);
        if (known == null) {
            return;
        }
        item.getOperations().forEach((method, words) -> {
            var operation = known.getOperations().get(method);
            if (operation == null) {
                throw new IllegalStateException(name + " describes " + method + " " + path + ", which is not there");
            }
            describe(operation, words);
        });
    }

    private void describe(Operation operation, Operation words) {
        operation.setSummary(words.getSummary());
        operation.setDescription(words.getDescription());
        operation.setTags(words.getTags());
        if (words.getRequestBody() != null) {
            complete(operation, words.getRequestBody().getContent(), content(operation.getRequestBody()));
            operation.setRequestBody(words.getRequestBody());
        }
        if (words.getParameters() != null) {
            words.getParameters().forEach(parameter -> describe(operation, parameter));
        }
        var answer = answer(operation);
        words.getResponses().getAPIResponses().values().forEach(told -> complete(operation, told.getContent(), answer));
        operation.setResponses(words.getResponses());
    }

    /** Of what the signature says, the fragment has only examples. */
    private void complete(Operation operation, @Nullable Content words, @Nullable Content scanned) {
        if (words != null) {
            Map.copyOf(words.getMediaTypes()).forEach((type, media) -> {
                if (media.getSchema() == null) {
                    var known = scanned == null ? null : scanned.getMediaType(type);
                    if (known == null) {
                        throw new IllegalStateException(name + " has " + type + " of " + operation.getOperationId()
                                + ", which the code has not");
                    }
                    words.addMediaType(
                            type,
                            OASFactory.createMediaType()
                                    .schema(known.getSchema())
                                    .example(media.getExample())
                                    .examples(media.getExamples()));
                }
            });
        }
    }

    private static @Nullable Content content(@Nullable RequestBody body) {
        return body == null ? null : body.getContent();
    }

    /** What the signature says that is answered if all is well. */
    private static @Nullable Content answer(Operation operation) {
        return operation.getResponses().getAPIResponses().entrySet().stream()
                .filter(response -> response.getKey().startsWith("2"))
                .map(response -> response.getValue().getContent())
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    /** A header that the framework does not see, such as an idempotency key, is added by reference. */
    private void describe(Operation operation, Parameter words) {
        if (words.getRef() != null) {
            operation.addParameter(words);
            return;
        }
        var parameter = operation.getParameters().stream()
                .filter(known -> Objects.equals(known.getName(), words.getName()))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(
                        name + " describes " + words.getName() + ", which " + operation.getOperationId() + " has not"));
        parameter.setDescription(words.getDescription());
        parameter.setExample(words.getExample());
        if (words.getSchema() != null) {
            parameter.setSchema(words.getSchema());
        }
    }
}
