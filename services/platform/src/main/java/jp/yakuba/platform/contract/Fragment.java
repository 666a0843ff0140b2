package jp.yakuba.platform.contract;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.config.SmallRyeConfigBuilder;
import io.smallrye.openapi.api.SmallRyeOpenAPI;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.Objects;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/**
 * The {@code openapi.yaml} of one concept: words, bodies, answers and examples for operations that the code has. What it
 * says of an operation or a parameter that the code does not have stops the build.
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

    private static void add(Components from, Components to) {
        if (from.getSchemas() != null) {
            from.getSchemas().forEach(to::addSchema);
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
            operation.setRequestBody(words.getRequestBody());
        }
        if (words.getParameters() != null) {
            words.getParameters().forEach(parameter -> describe(operation, parameter));
        }
        operation.setResponses(words.getResponses());
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
