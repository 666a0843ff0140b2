package jp.yakuba.residentrecords.intake;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.arc.Arc;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.ByteArrayInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import jp.yakuba.foundation.Requirement;
import jp.yakuba.foundation.number.ResidentRecordCode;
import jp.yakuba.foundation.number.SequentialNumbers;
import jp.yakuba.office.intake.IntakeMode;
import jp.yakuba.office.intake.IntakeOptions;
import jp.yakuba.platform.PostgresForTests;
import jp.yakuba.platform.TestAccounts;
import jp.yakuba.platform.access.Role;
import jp.yakuba.platform.jobs.Counts;
import jp.yakuba.platform.jobs.Job;
import jp.yakuba.platform.jobs.JobState;
import jp.yakuba.platform.jobs.Jobs;
import jp.yakuba.platform.tenancy.Database;
import jp.yakuba.residentrecords.RegisteredTown;
import jp.yakuba.residentrecords.TownInCsv;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** CSV形式のデータの取込: what is loaded, what is refused, and what is said about it. */
@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ImportTest {

    private final TestAccounts accounts = new TestAccounts("132012");

    @Test
    void one_bad_row_and_nothing_is_loaded() {
        var ended = imported(file(line(101, Map.of()), line(102, Map.of("性別", "男"))), IntakeMode.ALL_OR_NOTHING);

        assertThat(ended.state()).isEqualTo(JobState.FAILED);
        assertThat(findings(ended)).containsExactly("3 性別 unknown-code");
        assertThat(versions(101)).isZero();
        assertThat(storedFiles()).isZero();
    }

    @Test
    void an_import_is_unfinished_until_it_has_ended() {
        // Given
        var administrator = accounts.operator("importer", Role.ADMINISTRATOR);
        var orders = Arc.container().instance(IntakeOrders.class).get();
        var file = orders.desk()
                .store(
                        administrator,
                        "town.csv",
                        new ByteArrayInputStream(bytes(TownInCsv.in(accounts, file(line(105, Map.of()))))));

        // When
        var job = database().transact(administrator, work -> {
            var ordered = orders.desk().submit(work, file, IntakeOptions.of(IntakeMode.ALL_OR_NOTHING));
            assertThat(orders.unfinished(work)).contains(ordered);
            return ordered;
        });

        // Then
        RegisteredTown.ended(accounts, job);
        assertThat(database().transact(administrator, orders::unfinished)).isEmpty();
        assertThat(versions(105)).isEqualTo(1);
    }

    @Test
    void the_rest_is_loaded_without_any_line_of_a_person_with_a_bad_one() {
        var ended = imported(
                file(
                        line(111, Map.of()),
                        line(112, Map.of()),
                        line(112, Map.of("個人履歴番号", "2", "異動年月日", "2020-13-01")),
                        line(113, Map.of())),
                IntakeMode.THE_REST);

        assertThat(ended.state()).isEqualTo(JobState.SUCCEEDED);
        assertThat(findings(ended)).contains("4 異動年月日 date-impossible", "3 宛名番号 other-line-refused");
        assertThat(ended.counts().done()).isEqualTo(2);
        assertThat(ended.counts().refused()).isEqualTo(2);
        assertThat(Stream.of(111, 112, 113).map(this::versions)).containsExactly(1L, 0L, 1L);
        assertThat(storedFiles()).isZero();
    }

    @Test
    void a_line_without_all_its_columns_keeps_the_person_s_other_lines_out_too() {
        // Given
        var cut = line(116, Map.of("個人履歴番号", "2"));

        // When
        var ended = imported(file(line(116, Map.of()), cut.substring(0, cut.length() / 2) + "\n"), IntakeMode.THE_REST);

        // Then
        assertThat(findings(ended)).containsExactlyInAnyOrder("3  column-count", "2 宛名番号 other-line-refused");
        assertThat(versions(116)).isZero();
    }

    @Test
    void a_line_with_an_alert_is_loaded_and_counted_as_one_to_look_at() {
        var ended = imported(file(line(118, Map.of()), line(119, Map.of("性別", ""))), IntakeMode.ALL_OR_NOTHING);

        assertThat(findings(ended)).containsExactly("3 性別 sex-missing");
        assertThat(ended.counts()).isEqualTo(new Counts(1, 1, 0, 0));
    }

    @Test
    void a_person_s_versions_may_come_in_any_order() {
        var ended = imported(
                file(line(121, Map.of("個人履歴番号", "2")), line(121, Map.of("個人履歴番号", "1"))), IntakeMode.ALL_OR_NOTHING);

        assertThat(ended.state()).isEqualTo(JobState.SUCCEEDED);
        assertThat(accounts.rest("clerk1", Role.CLERK)
                        .get("/resident-records/v1/residents/" + number(121))
                        .path("version")
                        .toString())
                .isEqualTo("2");
    }

    @Test
    void the_versions_of_a_person_follow_each_other_in_time_wherever_in_the_file_they_stand() {
        var moved = Map.of("個人履歴番号", "2", "異動事由", "51", "処理年月日", "2021-04-02");
        var ended = imported(
                file(
                        line(
                                123,
                                with(
                                        moved,
                                        "異動年月日",
                                        "2020-03-31",
                                        "住所を定めた年月日",
                                        "2020-03-31",
                                        "住民となった年月日",
                                        "2019-04-01")),
                        line(124, Map.of()),
                        line(123, Map.of("住民となった年月日", "2019-04-01")),
                        line(124, with(moved, "異動年月日", "2021-04-01", "住所を定めた年月日", "2021-04-01"))),
                IntakeMode.THE_REST);

        assertThat(findings(ended)).contains("2 異動年月日 movement-before-last-one", "4 宛名番号 other-line-refused");
        assertThat(ended.counts().refused()).isEqualTo(2);
        assertThat(Stream.of(123, 124).map(this::versions)).containsExactly(0L, 2L);
    }

    @Test
    void a_version_that_is_only_doubtful_after_the_one_before_is_loaded_and_counted_as_one_to_look_at() {
        var ended = imported(
                file(line(125, Map.of()), line(125, Map.of("個人履歴番号", "2", "異動事由", "63", "処理年月日", "2020-04-01"))),
                IntakeMode.ALL_OR_NOTHING);

        assertThat(findings(ended)).containsExactly("3 処理年月日 processed-before-last-one");
        assertThat(ended.counts()).isEqualTo(new Counts(1, 1, 0, 0));
    }

    private static Map<String, String> with(Map<String, String> items, String... more) {
        var all = new LinkedHashMap<>(items);
        for (var i = 0; i < more.length; i += 2) {
            all.put(more[i], more[i + 1]);
        }
        return all;
    }

    @Test
    void lines_are_compared_with_each_other_and_with_the_register() {
        // Given
        imported(file(line(131, Map.of())), IntakeMode.ALL_OR_NOTHING);

        // When
        var ended = imported(
                file(
                        line(131, Map.of()),
                        line(132, Map.of()),
                        line(132, Map.of("氏名", "別")),
                        line(133, Map.of("個人履歴番号", "2")),
                        line(134, Map.of()),
                        line(135, Map.of("住民票コード", code(134))),
                        line(136, Map.of("住民票コード", code(131)))),
                IntakeMode.THE_REST);

        // Then
        assertThat(findings(ended))
                .contains(
                        "2 宛名番号 already-registered",
                        "4 個人履歴番号 version-doubled",
                        "5 個人履歴番号 version-gap",
                        "7 住民票コード resident-record-code-of-another",
                        "8 住民票コード resident-record-code-of-another");
        assertThat(Stream.of(131, 132, 133, 134, 135, 136).map(this::versions)).containsExactly(1L, 0L, 0L, 1L, 0L, 0L);
    }

    @Test
    @Requirement("001/1.1.1#5")
    void a_number_is_one_person_s_and_a_household_has_one_head() {
        // Given
        imported(file(line(141, Map.of("個人番号", "123456789018"))), IntakeMode.ALL_OR_NOTHING);
        var head = TownInCsv.number(body(143));

        // When
        var ended = imported(
                file(
                        line(142, Map.of("個人番号", "123456789018")),
                        line(143, Map.of()),
                        line(144, Map.of("世帯番号", head)),
                        line(145, Map.of("個人番号", "379474484458")),
                        line(146, Map.of("個人番号", "379474484458")),
                        line(147, Map.of("世帯番号", TownInCsv.number(body(141))))),
                IntakeMode.THE_REST);

        // Then
        assertThat(findings(ended))
                .containsExactlyInAnyOrder(
                        "2 個人番号 individual-number-of-another",
                        "4 続柄コード1 household-heads-several",
                        "6 個人番号 individual-number-of-another",
                        "7 続柄コード1 household-heads-several");
        assertThat(Stream.of(142, 143, 144, 145, 146, 147).map(this::versions)).containsExactly(0L, 1L, 0L, 1L, 0L, 0L);
    }

    @Test
    @Requirement("001/1.1.1#5")
    void a_residence_card_is_one_person_s_in_the_register_and_in_the_file() {
        // Given
        imported(TownInCsv.file(List.of(card(195, "AB12345678CD"))), IntakeMode.ALL_OR_NOTHING);

        // When
        var ended = imported(
                TownInCsv.file(List.of(
                        card(196, "AB12345678CD"),
                        card(197, "EF12345678GH"),
                        card(198, "EF12345678GH"),
                        card(199, "JK12345678LM"))),
                IntakeMode.THE_REST);

        // Then
        assertThat(findings(ended))
                .containsExactlyInAnyOrder("2 在留カード等番号 card-number-of-another", "4 在留カード等番号 card-number-of-another");
        assertThat(Stream.of(195, 196, 197, 198, 199).map(this::versions)).containsExactly(1L, 0L, 1L, 0L, 1L);
    }

    /** A foreign resident, alone in a household, with this card. */
    private static Map<String, String> card(long person, String number) {
        return TownInCsv.resident(
                body(person),
                body(person),
                "",
                "",
                Map.ofEntries(
                        Map.entry("住民種別", "2"),
                        Map.entry("氏名", "SAMPLE ANNA"),
                        Map.entry("氏名_外国人ローマ字", "SAMPLE ANNA"),
                        Map.entry("氏_日本人", ""),
                        Map.entry("名_日本人", ""),
                        Map.entry("世帯主氏名", "SAMPLE ANNA"),
                        Map.entry("住民となった年月日", ""),
                        Map.entry("本籍", ""),
                        Map.entry("戸籍_筆頭者", ""),
                        Map.entry("外国人住民となった年月日", "2018-04-01"),
                        Map.entry("国籍等_国名コード", "105"),
                        Map.entry("国籍名等", "中国"),
                        Map.entry("第30条45規定区分", "01"),
                        Map.entry("在留資格等コード", "012"),
                        Map.entry("在留期間の満了の日", "2031-03-17"),
                        Map.entry("在留カード等番号", number)));
    }

    @Test
    void a_head_of_earlier_versions_is_no_second_head() {
        // Given
        var household = TownInCsv.number(body(148));

        // When
        var ended = imported(
                file(
                        line(148, Map.of()),
                        line(149, Map.of("世帯番号", household)),
                        line(148, Map.of("個人履歴番号", "2", "続柄コード1", "12"))),
                IntakeMode.ALL_OR_NOTHING);

        // Then
        assertThat(findings(ended)).isEmpty();
        assertThat(versions(149)).isOne();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void a_bad_item_is_named_with_its_line(String what, Map<String, String> items, String expected) {
        var ended = imported(file(line(150, Map.of()), line(151, items)), IntakeMode.ALL_OR_NOTHING);

        assertThat(ended.state()).isEqualTo(JobState.FAILED);
        assertThat(findings(ended)).contains("3 " + expected);
        assertThat(versions(150)).isZero();
    }

    static Stream<Arguments> a_bad_item_is_named_with_its_line() {
        return Stream.of(
                bad("100,000 characters", Map.of("氏名", "長".repeat(100_000)), "氏名 text-too-long"),
                bad("a control character", Map.of("住所_番地号表記", "荘\u0007号"), "住所_番地号表記 control-character"),
                bad("a control character between quotes", Map.of("住所_番地号表記", "\"荘\n号\""), "住所_番地号表記 control-character"),
                bad("an unknown code", Map.of("住民種別", "9"), "住民種別 unknown-code"),
                bad("an impossible date", Map.of("異動年月日", "2020-13-01"), "異動年月日 date-impossible"),
                bad("a wrong check digit of a 個人番号", Map.of("個人番号", "123456789012"), "個人番号 check-digit-wrong"),
                bad("a wrong check digit of a 住民票コード", Map.of("住民票コード", "12345678901"), "住民票コード check-digit-wrong"),
                bad("letters where digits belong", Map.of("宛名番号", "A123"), "宛名番号 digits-only"),
                bad("a missing item", Map.of("世帯番号", ""), "世帯番号 required"));
    }

    private static Arguments bad(String what, Map<String, String> items, String expected) {
        return Arguments.of(what, items, expected);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void a_file_that_cannot_be_read_is_refused_as_a_whole(String what, byte[] file, String code) {
        var ended = RegisteredTown.of(accounts, file, IntakeMode.THE_REST);

        assertThat(ended.state()).isEqualTo(JobState.FAILED);
        assertThat(ended.problem()).isNotNull().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo(code);
            assertThat(problem.message()).endsWith("。");
            assertThat(problem.remedy()).endsWith("。");
        });
        assertThat(versions(160)).isZero();
    }

    static Stream<Arguments> a_file_that_cannot_be_read_is_refused_as_a_whole() {
        var header = TownInCsv.header();
        var good = header + line(160, Map.of());
        var surrogate = concat(bytes(header), bytes("1,"), new byte[] {(byte) 0xed, (byte) 0xa0, (byte) 0x80, '\n'});
        return Stream.of(
                Arguments.of("nothing at all", new byte[0], "file-empty"),
                Arguments.of("Shift_JIS", good.getBytes(Charset.forName("MS932")), "not-utf-8"),
                Arguments.of("UTF-16", good.getBytes(StandardCharsets.UTF_16), "not-utf-8"),
                Arguments.of("an unpaired surrogate", surrogate, "not-utf-8"),
                Arguments.of(
                        "Shift_JIS behind a good header",
                        concat(bytes(header), line(160, Map.of()).getBytes(Charset.forName("MS932"))),
                        "not-utf-8"),
                Arguments.of(
                        "a quote that is never closed",
                        bytes(header + "\"" + "長".repeat((16 << 20) / 3 + 10)),
                        "not-csv"),
                Arguments.of("an unknown item", bytes(good.replaceFirst("氏名,", "名前,")), "unknown-item"),
                Arguments.of("a doubled item", bytes(good.replaceFirst("氏名,", "性別,")), "doubled-item"),
                Arguments.of("another file", bytes("a,b\n1,2\n"), "unknown-item"));
    }

    @Test
    void a_line_with_too_few_columns_is_refused_and_the_others_are_read_on() {
        var ended = imported(TownInCsv.header() + "ただの文字\n" + line(171, Map.of()), IntakeMode.THE_REST);

        assertThat(findings(ended)).containsExactly("2  column-count");
        assertThat(versions(171)).isOne();
    }

    @Test
    void a_byte_order_mark_and_line_ends_of_windows_are_as_good() {
        var file = "\uFEFF" + file(line(181, Map.of())).replace("\n", "\r\n");

        assertThat(imported(file, IntakeMode.ALL_OR_NOTHING).state()).isEqualTo(JobState.SUCCEEDED);
        assertThat(versions(181)).isOne();
    }

    @Test
    void a_header_alone_loads_nothing_and_is_no_mistake() {
        var ended = imported(TownInCsv.header(), IntakeMode.ALL_OR_NOTHING);

        assertThat(ended.state()).isEqualTo(JobState.SUCCEEDED);
        assertThat(ended.counts().done()).isZero();
    }

    @Test
    void all_unknown_columns_are_named_at_once_and_can_be_left_aside() {
        // Given
        var file = (TownInCsv.header() + line(185, Map.of()))
                .replaceFirst("^宛名番号,", "備考一,宛名番号,")
                .replaceFirst("\\n", ",備考二\n")
                .replaceFirst("\\n([0-9])", "\nx,$1")
                .replaceFirst("\\n$", ",y\n");

        // When
        var refused = imported(file, IntakeMode.ALL_OR_NOTHING);
        var taken = order(file, new IntakeOptions(IntakeMode.ALL_OR_NOTHING, true));

        // Then
        assertThat(message(refused)).contains("1列目「備考一」", "35列目「備考二」");
        assertThat(refused.restartable()).isFalse();
        assertThat(refused.note()).isEmpty();
        assertThat(taken.state()).isEqualTo(JobState.SUCCEEDED);
        assertThat(findings(taken)).containsExactly("1 見出し unknown-item-left-aside");
        assertThat(versions(185)).isOne();
        assertThat(storedFiles()).isZero();
    }

    @Test
    void a_first_line_that_is_no_header_is_never_repeated() {
        var refused = imported(line(186, Map.of()), IntakeMode.ALL_OR_NOTHING);

        assertThat(message(refused)).contains("1列目").doesNotContain("日野", "太郎");
    }

    @Test
    void what_is_meant_without_a_doubt_is_taken_and_said() {
        var ended = imported(
                TownInCsv.file(List.of(TownInCsv.resident(
                        body(187),
                        body(187),
                        "日野",
                        "太郎",
                        Map.of("続柄コード1", "2", "住所_郵便番号", "１９１－００１１", "住所_町字コード", "０００１００１")))),
                IntakeMode.ALL_OR_NOTHING);

        assertThat(ended.state()).isEqualTo(JobState.SUCCEEDED);
        assertThat(ended.counts()).isEqualTo(new Counts(0, 1, 0, 0));
        assertThat(findings(ended))
                .containsExactlyInAnyOrder(
                        "2 続柄コード1 taken-as-meant", "2 住所_郵便番号 taken-as-meant", "2 住所_町字コード taken-as-meant");
        accounts.rest("clerk1", Role.CLERK)
                .get("/resident-records/v1/residents/" + number(187))
                .then()
                .body("relationship.first", org.hamcrest.Matchers.equalTo("02"))
                .body("address.postalCode", org.hamcrest.Matchers.equalTo("1910011"))
                .body("address.townCode", org.hamcrest.Matchers.equalTo("0001001"));
    }

    @Test
    void an_address_under_our_code_with_the_names_of_another_place_is_refused_and_a_former_name_is_looked_at() {
        var ended = imported(
                file(
                        line(188, Map.of("住所_市区郡町村名", "日野市")),
                        line(189, Map.of("住所_市区郡町村名", "昔の村")),
                        line(190, Map.of("転入前住所_都道府県", "東京都", "転入前住所_市区郡町村名", "ない市")),
                        line(191, Map.of("住所_番地号表記", ""))),
                IntakeMode.THE_REST);

        assertThat(findings(ended))
                .containsExactlyInAnyOrder(
                        "2 住所_市区郡町村名 address-names-of-another-place",
                        "3 住所_市区郡町村名 address-names-unknown",
                        "4 転入前住所_市区郡町村名 municipality-unknown",
                        "5 住所_番地号表記 block-missing");
        assertThat(Stream.of(188, 189, 190, 191).map(this::versions)).containsExactly(0L, 1L, 1L, 1L);
    }

    @Test
    void a_domicile_in_a_municipality_that_no_list_has_is_loaded_and_looked_at() {
        var ended = imported(
                file(line(193, Map.of("本籍", "東京都ない市１番地")), line(194, Map.of("本籍", "不明"))), IntakeMode.ALL_OR_NOTHING);

        assertThat(findings(ended)).containsExactly("2 本籍 municipality-unknown");
        assertThat(Stream.of(193, 194).map(this::versions)).containsExactly(1L, 1L);
    }

    @Test
    void a_file_of_residents_is_stored_as_one_that_holds_individual_numbers() {
        // Given
        var administrator = accounts.operator("importer", Role.ADMINISTRATOR);
        var orders = Arc.container().instance(IntakeOrders.class).get();

        // When
        var stored =
                orders.desk().store(administrator, "town.csv", new ByteArrayInputStream(bytes(TownInCsv.header())));

        // Then
        assertThat(stored.individualNumber()).isTrue();
        database().transactAll(administrator, work -> Arc.container()
                .instance(jp.yakuba.platform.files.Files.class)
                .get()
                .delete(work, stored.id()));
    }

    @Test
    void a_long_file_is_read_in_sections_and_the_lines_keep_their_numbers() {
        // Given
        var lines = LongStream.range(10_000, 16_000).mapToObj(body -> line(body, Map.of("住所_番地号表記", "\"荘\"")));
        var file = file(lines.toArray(String[]::new)) + line(20_000, Map.of("性別", "?"));

        // When
        var ended = imported(file, IntakeMode.THE_REST);

        // Then
        assertThat(findings(ended)).containsExactly("6002 性別 unknown-code");
        assertThat(ended.counts().done()).isEqualTo(6_000);
        assertThat(versions(15_999)).isOne();
    }

    private Job imported(String file, IntakeMode mode) {
        return RegisteredTown.of(accounts, file, mode);
    }

    private static String message(Job refused) {
        return Objects.requireNonNull(refused.problem()).message();
    }

    private Job order(String file, IntakeOptions options) {
        var orders = Arc.container().instance(IntakeOrders.class).get();
        var content = new ByteArrayInputStream(bytes(TownInCsv.in(accounts, file)));
        var job = orders.order(accounts.operator("importer", Role.ADMINISTRATOR), "town.csv", options, content);
        return RegisteredTown.ended(accounts, job);
    }

    private List<String> findings(Job job) {
        var jobs = Arc.container().instance(Jobs.class).get();
        var operator = accounts.operator("importer", Role.ADMINISTRATOR);
        return database().transact(operator, work -> jobs.findings(work, job.id(), 50)).stream()
                .map(found -> found.row() + " " + found.finding().field() + " "
                        + found.finding().code())
                .toList();
    }

    private long versions(long person) {
        return count(
                "select count(*) from resident_records.resident_version where addressee_number = ?", number(person));
    }

    private long storedFiles() {
        return count("select count(*) from platform.file_piece");
    }

    private long count(String question, Object... values) {
        return database().transact(accounts.operator("importer", Role.ADMINISTRATOR), work -> work.sql()
                .select(question, values)
                .mapTo(Long.class)
                .one());
    }

    private static Database database() {
        return Arc.container().instance(Database.class).get();
    }

    private static String file(String... lines) {
        return TownInCsv.header() + String.join("", lines);
    }

    private static String line(long person, Map<String, String> items) {
        return TownInCsv.line(body(person), body(person), "日野", "太郎", items);
    }

    private static String number(long person) {
        return TownInCsv.number(body(person));
    }

    /** Some numbers have no check digit; the next one has. */
    private static long body(long person) {
        return LongStream.iterate(person * 10, body -> body + 1)
                .filter(SequentialNumbers.TEN_DIGITS::isUsable)
                .findFirst()
                .orElseThrow();
    }

    private static String code(long person) {
        return ResidentRecordCode.ofBody("%010d".formatted(1_000_000 + body(person)))
                .value();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] concat(byte[]... parts) {
        var all = new java.io.ByteArrayOutputStream();
        Stream.of(parts).forEach(all::writeBytes);
        return all.toByteArray();
    }
}
