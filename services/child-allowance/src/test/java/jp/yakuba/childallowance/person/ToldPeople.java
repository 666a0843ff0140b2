package jp.yakuba.childallowance.person;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.arc.Arc;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.Stream;
import jp.yakuba.childallowance.task.PeopleFeed;
import jp.yakuba.platform.TestAccounts;
import jp.yakuba.platform.events.FeedEvent;
import jp.yakuba.platform.events.SnapshotItem;
import jp.yakuba.platform.json.Json;
import jp.yakuba.platform.operator.Operator;
import jp.yakuba.platform.tenancy.Database;
import jp.yakuba.platform.tenancy.UnitOfWork;

/** People as the register tells of them: the examples of its contract, with some items otherwise. */
public final class ToldPeople {

    /** The person of the examples. */
    public static final String TARO = "0000000019";

    /** Somebody else. */
    public static final String HANAKO = "0000000027";

    /** And another one. */
    public static final String JIRO = "0000000035";

    private static final Path CONTRACT = Path.of("../../api-specs/events/resident-records");
    private static final Map<String, String> EXAMPLES = new ConcurrentHashMap<>();
    private static final Instant THEN = Instant.parse("2026-11-20T01:00:00Z");

    private ToldPeople() {}

    private static ObjectNode example(String name) {
        return Json.parse(EXAMPLES.computeIfAbsent(name, ToldPeople::text));
    }

    private static String text(String name) {
        try {
            return Files.readString(CONTRACT.resolve(name + ".example.json"));
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    /** The person of the example under a number. */
    public static SnapshotItem item(String number) {
        return item(number, record -> {});
    }

    /** A person as the snapshot tells, with some items of the record otherwise. */
    public static SnapshotItem item(String number, Consumer<ObjectNode> otherwise) {
        return new SnapshotItem(number, data(example("snapshot-item"), number, otherwise));
    }

    /** A movement of a person, with some items of the record otherwise. */
    public static FeedEvent registered(String number, Consumer<ObjectNode> otherwise) {
        return event("record-registered", number, data(example("record-registered"), number, otherwise));
    }

    /** 支援措置 of a person, with some items of the record otherwise. */
    public static FeedEvent protectedNow(String number, Consumer<ObjectNode> otherwise) {
        return event("suppression-changed", number, data(example("suppression-changed"), number, otherwise));
    }

    /** Somebody's record has begun to tell where a protected person lives. */
    public static FeedEvent guardedNow(String number, Consumer<ObjectNode> otherwise) {
        var data = data(example("suppression-changed"), number, otherwise)
                .put("change", "guarded")
                .put("protected", false)
                .put("suppressed", false);
        data.putArray("suppressions");
        return event("suppression-changed", number, data);
    }

    /** An event as it is told. */
    public static FeedEvent event(String type, String number, ObjectNode data) {
        return new FeedEvent(1, "resident-records." + type, number, THEN, data);
    }

    private static ObjectNode data(ObjectNode example, String number, Consumer<ObjectNode> otherwise) {
        var data = example.withObjectProperty("data");
        otherwise.accept(data.withObjectProperty("record").put("addresseeNumber", number));
        return data;
    }

    /** Gives somebody a name. */
    public static Consumer<ObjectNode> named(String full, String given, String reading) {
        return record -> record.withObjectProperty("names")
                .put("full", full)
                .put("givenName", given)
                .put("reading", reading);
    }

    /** Gives somebody another birth date. */
    public static Consumer<ObjectNode> born(String day) {
        return record -> record.putObject("birthDate").put("value", day).put("unknown", false);
    }

    /** Lets somebody live elsewhere. */
    public static Consumer<ObjectNode> livingAt(String town, String household) {
        return record -> record.put("householdNumber", household)
                .withObjectProperty("address")
                .put("town", town);
    }

    /** Takes in a page of the snapshot. */
    public static void begin(TestAccounts town, SnapshotItem... items) {
        town.register();
        taken(town, (feed, work) -> feed.begin(work, List.of(items)));
    }

    /** Takes in events. */
    public static void follow(TestAccounts town, FeedEvent... events) {
        town.register();
        taken(town, (feed, work) -> feed.follow(work, List.of(events)));
    }

    private static void taken(TestAccounts town, BiConsumer<PeopleFeed, UnitOfWork> how) {
        var feed = Arc.container().instance(PeopleFeed.class).get();
        Arc.container()
                .instance(Database.class)
                .get()
                .transactAll(Operator.system(town.municipality(), "events.test"), work -> how.accept(feed, work));
    }

    /** All that is kept, person by person and name by name. */
    public static List<String> kept(TestAccounts town) {
        return Arc.container()
                .instance(Database.class)
                .get()
                .transact(Operator.system(town.municipality(), "test"), work -> Stream.of("addressee", "addressee_name")
                        .flatMap(table -> work
                                .sql()
                                .createQuery(
                                        "select kept::text from child_allowance.%s kept order by 1".formatted(table))
                                .mapTo(String.class)
                                .list()
                                .stream())
                        .toList());
    }

    /** How many rows are kept: of people, and of their names. */
    static long countKept(TestAccounts town) {
        return Arc.container()
                .instance(Database.class)
                .get()
                .transact(
                        Operator.system(town.municipality(), "test"),
                        work -> work.sql().createQuery("""
                                select (select count(*) from child_allowance.addressee)
                                    + (select count(*) from child_allowance.addressee_name)
                                """).mapTo(Long.class).one());
    }
}
