package jp.yakuba.childallowance.task;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Consumer;
import jp.yakuba.childallowance.amendment.AmendmentsOfATown;
import jp.yakuba.childallowance.person.ToldPeople;
import jp.yakuba.foundation.Requirement;
import jp.yakuba.foundation.number.MunicipalityCode;
import jp.yakuba.platform.PostgresForTests;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever happens to a family: who followed every movement has the same tasks as who begins with how things are in the end. */
@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
class TaskPropertiesTest {

    private static final int MOVEMENTS = 12;

    private static final String MOTHER = "6000000019";
    private static final String FATHER = "6000000027";
    private static final String CHILD = "6000000035";
    private static final String BABY = "6000000043";
    private static final List<String> ALL = List.of(MOTHER, FATHER, CHILD, BABY);

    private final LocalDate today = LocalDate.now(Clock.systemUTC());

    /** A movement, as it is told. */
    private record Movement(String person, Consumer<ObjectNode> record) {}

    @ParameterizedTest
    @ValueSource(ints = {11, 12, 13, 14, 15, 16})
    @Requirement("027/4.1#3")
    void a_copy_of_people_that_is_begun_anew_gives_the_tasks_of_one_that_followed(int seed) {
        // Given
        var history = history(new Random(seed));
        var last = new HashMap<String, Consumer<ObjectNode>>();
        var followed = family("994" + seed);
        var anew = family("995" + seed);

        // When
        history.forEach(movement -> {
            last.put(movement.person(), movement.record());
            ToldPeople.follow(
                    followed.claims().accounts(), ToldPeople.registered(movement.person(), movement.record()));
        });
        var people = new ArrayList<Map.Entry<String, Consumer<ObjectNode>>>(last.entrySet());
        Collections.shuffle(people, new Random(seed));
        people.forEach(person ->
                ToldPeople.begin(anew.claims().accounts(), ToldPeople.item(person.getKey(), person.getValue())));

        // Then
        assertThat(open(anew)).isEqualTo(open(followed));
        people.forEach(person ->
                ToldPeople.begin(followed.claims().accounts(), ToldPeople.item(person.getKey(), person.getValue())));
        assertThat(open(followed)).isEqualTo(open(anew));
    }

    private List<Movement> history(Random random) {
        var history = new ArrayList<Movement>();
        for (var version = 2; version < 2 + MOVEMENTS; version++) {
            var person = ALL.get(random.nextInt(ALL.size()));
            history.add(new Movement(person, at(version, person).andThen(moved(random))));
        }
        return history;
    }

    /** Somebody stays, moves within the town, plans to leave, has left, or has died. */
    private Consumer<ObjectNode> moved(Random random) {
        var day = today.minusDays(5 + random.nextInt(60));
        var planned = today.plusDays(random.nextInt(20)).toString();
        return switch (random.nextInt(5)) {
            case 0 -> record -> {};
            case 1 ->
                ToldPeople.livingAt("別町", "600000099" + random.nextInt(2))
                        .andThen(record -> day(record, "addressSince", day));
            case 2 -> record -> record.withObjectProperty("moveOut").put("plannedDate", planned);
            case 3 -> gone("2", "31", day);
            default -> gone("3", "33", day);
        };
    }

    private static Consumer<ObjectNode> gone(String state, String reason, LocalDate day) {
        return record -> {
            record.put("state", state);
            day(record.withObjectProperty("deletion").put("reason", reason), "date", day);
        };
    }

    private Consumer<ObjectNode> at(int version, String person) {
        var born =
                switch (person) {
                    case CHILD -> LocalDate.parse("2025-11-20");
                    case BABY -> today.minusDays(70);
                    default -> LocalDate.parse("1990-05-10");
                };
        return ToldPeople.livingAt("試験町", "6000000001").andThen(record -> {
            record.put("version", version);
            if (!born.isBefore(LocalDate.parse("2020-01-01"))) {
                day(record, "birthDate", born);
                day(record, "residentSince", born);
                day(record, "addressSince", born);
            }
        });
    }

    private static void day(ObjectNode record, String item, LocalDate day) {
        record.withObjectProperty(item)
                .put("value", day.toString())
                .put("era", "5")
                .put("unknown", false);
    }

    /** A mother who is paid for a child, and a father, in one household. */
    private AmendmentsOfATown family(String body) {
        var town = new AmendmentsOfATown(MunicipalityCode.ofBody(body).value());
        List.of(MOTHER, FATHER, CHILD)
                .forEach(person -> ToldPeople.begin(town.claims().accounts(), ToldPeople.item(person, at(1, person))));
        town.certified(MOTHER, CHILD);
        return town;
    }

    private static List<String> open(AmendmentsOfATown town) {
        return town.claims().asked("""
                select concat_ws(' ', kind, subject, event, coalesce(recipient, ''), due) from child_allowance.task
                where state = 'open' order by 1""");
    }
}
