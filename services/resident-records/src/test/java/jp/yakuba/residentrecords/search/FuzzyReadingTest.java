package jp.yakuba.residentrecords.search;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.concurrent.atomic.AtomicInteger;
import jp.yakuba.foundation.Requirement;
import jp.yakuba.office.search.Match;
import jp.yakuba.platform.PostgresForTests;
import jp.yakuba.platform.TestAccounts;
import jp.yakuba.platform.access.Role;
import jp.yakuba.platform.operator.Operator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** あいまい検索 with the examples of the standard, on the database. */
@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
@Requirement("001/2.1.2")
class FuzzyReadingTest {

    private static final TestAccounts TOWN = new TestAccounts("131024");

    private static final AtomicInteger NUMBERS = new AtomicInteger();

    @Inject
    SearchTown town;

    private Operator clerk;

    @BeforeEach
    void aTownWithoutPeople() {
        clerk = TOWN.operator("clerk1", Role.CLERK);
        town.in(clerk, work -> work.sql().execute("delete from resident_records.search_name"));
    }

    @ParameterizedTest
    @CsvSource({
        // 清音・濁音・半濁音
        "ヂロウ, ジロウ, 1",
        "ジロウ, ヂロウ, 1",
        "ズイ, ヅイ, 1",
        "ワタル, ハタル, 1",
        "ヴァン, バン, 1",
        "バン, ヴァン, 1",
        "ヴィト, ビト, 1",
        "ヴナ, ブナ, 1",
        "オダ, ヲダ, 1",
        "ヒロ, ピロ, 1",
        "ヤマザキ, ヤマサキ, 1",
        // 拗音・促音
        "ハットリ, ハツトリ, 2",
        "シャノ, シヤノ, 2",
        "シュウコ, シユウコ, 2",
        "ショウコ, シヨウコ, 2",
        // 長音
        "オオノ, オウノ, 3",
        "コウノ, コオノ, 3",
        "コーノ, コノ, 3",
        "ユウコ, ユコ, 3",
    })
    @Requirement({"001/2.1.2#1", "001/2.1.2#2", "001/2.1.2#3", "001/2.1.2#7", "001/2.1.2#8"})
    void a_reading_is_found_from_the_level_on_that_folds_the_difference(String recorded, String typed, int level) {
        register(recorded);

        for (int asked = 0; asked <= 3; asked++) {
            for (var match : Match.values()) {
                assertThat(found(typed, asked, match))
                        .as("%s at level %s", match, asked)
                        .isEqualTo(asked >= level);
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "コーノ, コ―ノ",
        "コーノ, コ－ノ",
        "コーノ, コ‐ノ",
        "コーノ, ｺｰﾉ",
        "コーノ, コ-ノ",
        "コーノ, こーの",
        "ヤマダ　タロウ, ヤマダ タロウ",
        "ヤマダ　タロウ, ﾔﾏﾀﾞﾀﾛｳ"
    })
    @Requirement({"001/2.1.2#6", "001/2.1.2#9", "001/2.1.2#10"})
    void ways_of_writing_one_reading_are_not_told_apart(String recorded, String typed) {
        register(recorded);

        assertThat(found(typed, 0, Match.EXACT)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "マダ, 0, PARTIAL",
        "ヤマ, 0, PREFIX",
        "ヤマダタロウ, 0, EXACT",
        "マタ, 1, PARTIAL",
        "タロ, 3, PARTIAL",
        "ロウ, 3, PARTIAL"
    })
    @Requirement("001/2.1.2#4")
    void the_beginning_or_any_part_is_enough_if_so_asked(String typed, int level, String match) {
        register("ヤマダ　タロウ");

        for (var each : Match.values()) {
            if (each.name().equals(match)) {
                assertThat(found(typed, level, each)).isTrue();
            }
        }
        assertThat(found("タロウ", 3, Match.PREFIX)).isFalse();
        assertThat(found("ヤマ", 3, Match.EXACT)).isFalse();
    }

    private void register(String reading) {
        town.register(
                clerk,
                SearchTown.person(String.valueOf(NUMBERS.incrementAndGet()), "試験", "太郎", reading)
                        .build());
    }

    private boolean found(String typed, int level, Match match) {
        var json = """
                {"reading": "%s", "fuzziness": "%d", "match": "%s", "birth": "1980"}
                """.formatted(typed, level, match.code());
        return !town.numbers(clerk, json).isEmpty();
    }
}
