package jp.yakuba.residentrecords.feed;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion.VersionFlag;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** The contract of the register's events, as other businesses find it. */
final class EventSchemas {

    private static final Path FOLDER = Path.of("../../api-specs/events/resident-records");
    private static final String EXAMPLE = ".example.json";
    private static final String SCHEMA = ".schema.json";
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private final JsonSchemaFactory schemas = JsonSchemaFactory.getInstance(VersionFlag.V202012);

    /** What has a contract of its own: each type of event, and the item of a snapshot. */
    Set<String> names() {
        try (var files = Files.list(FOLDER)) {
            var names = new TreeSet<String>();
            files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(EXAMPLE))
                    .forEach(name -> names.add(name.replace(EXAMPLE, "")));
            return names;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The example that goes with a contract. */
    JsonNode example(String name) {
        return read(name + EXAMPLE);
    }

    /** One of the schemas as it lies there. */
    JsonNode schema(String name) {
        return read(name + SCHEMA);
    }

    /** What about the value is not as the contract says. */
    List<String> violations(String name, JsonNode value) {
        var config =
                SchemaValidatorsConfig.builder().formatAssertionsEnabled(true).build();
        var location =
                FOLDER.resolve(name + SCHEMA).toAbsolutePath().normalize().toUri();
        return schemas.getSchema(SchemaLocation.of(location.toString()), config).validate(value).stream()
                .map(message -> name + message.getInstanceLocation() + ": " + message.getMessage())
                .toList();
    }

    private static JsonNode read(String file) {
        try {
            return MAPPER.readTree(Files.readString(FOLDER.resolve(file)));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
