package jp.yakuba.childallowance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SpecVersion.VersionFlag;
import io.quarkus.arc.Arc;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import jp.yakuba.platform.TestAccounts;
import jp.yakuba.platform.operator.Operator;
import jp.yakuba.platform.tenancy.Database;

/** What a municipality tells other businesses, held against the contract of its kind. */
public record ToldEvents(TestAccounts accounts) {

    private static final Path CONTRACT = Path.of("../../api-specs/events/child-allowance");
    private static final ObjectMapper JSON = new ObjectMapper();

    /** The data of the one event of the kind about the subject, which keeps its contract as its example does. */
    public JsonNode one(String kind, String subject) {
        var told = all(kind, subject);
        assertThat(told).hasSize(1);
        var example = read(text(kind + ".example.json"));
        assertThat(violations(kind, example)).isEmpty();
        var data = read(told.getFirst());
        var event = ((ObjectNode) example.deepCopy()).put("subject", subject).set("data", data);
        assertThat(violations(kind, event)).isEmpty();
        return data;
    }

    /** The data of each event of the kind about the subject. */
    public List<String> all(String kind, String subject) {
        return Arc.container()
                .instance(Database.class)
                .get()
                .transact(Operator.system(accounts.municipality(), "test"), work -> work.sql()
                        .createQuery("""
                                select data::text from (select type, subject, data from platform.event_outbox
                                    union all select type, subject, data from platform.event) told
                                where type = :type and subject = :subject
                                """)
                        .bind("type", "child-allowance." + kind)
                        .bind("subject", subject)
                        .mapTo(String.class)
                        .list());
    }

    private static List<String> violations(String kind, JsonNode event) {
        var location = CONTRACT.resolve(kind + ".schema.json")
                .toAbsolutePath()
                .normalize()
                .toUri();
        return JsonSchemaFactory.getInstance(VersionFlag.V202012)
                .getSchema(SchemaLocation.of(location.toString()))
                .validate(event)
                .stream()
                .map(Object::toString)
                .toList();
    }

    private static String text(String name) {
        try {
            return Files.readString(CONTRACT.resolve(name));
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    private static JsonNode read(String json) {
        try {
            return JSON.readTree(json);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
