package jp.yakuba.residentrecords.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import jp.yakuba.foundation.Requirement;
import jp.yakuba.foundation.number.AddresseeNumber;
import jp.yakuba.foundation.number.HouseholdNumber;
import jp.yakuba.foundation.number.IndividualNumber;
import jp.yakuba.foundation.relationship.Relationship;
import jp.yakuba.foundation.time.CivilDate;
import jp.yakuba.foundation.time.RecordedDate;
import jp.yakuba.office.addressee.ResidentState;
import jp.yakuba.office.addressee.Sex;
import jp.yakuba.platform.PostgresForTests;
import jp.yakuba.platform.TestAccounts;
import jp.yakuba.platform.access.Role;
import jp.yakuba.platform.operator.Operator;
import jp.yakuba.platform.problems.Refusal;
import jp.yakuba.platform.vault.IndividualNumbers;
import jp.yakuba.residentrecords.resident.Address;
import jp.yakuba.residentrecords.resident.Deletion;
import jp.yakuba.residentrecords.resident.ForeignItems;
import jp.yakuba.residentrecords.resident.ForeignResidentClass;
import jp.yakuba.residentrecords.resident.Kana;
import jp.yakuba.residentrecords.resident.MovementReason;
import jp.yakuba.residentrecords.resident.Names;
import jp.yakuba.residentrecords.resident.Persons;
import jp.yakuba.residentrecords.resident.ResidenceCardNumber;
import jp.yakuba.residentrecords.resident.TownAreaCode;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every key of the standard finds whom it should, and nobody else. */
@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Requirement("001/2.1.3")
class SearchCriteriaTest {

    private static final TestAccounts TOWN = new TestAccounts("131032");
    private static final IndividualNumber NUMBER = new IndividualNumber("123456789018");

    @Inject
    SearchTown town;

    @Inject
    IndividualNumbers individualNumbers;

    private Operator clerk;

    @BeforeAll
    void aTown() {
        clerk = TOWN.operator("clerk1", Role.CLERK);
        headOfHousehold();
        wifeWithFormerSurname();
        foreigner();
        deceased();
        movedOut();
        town.in(clerk, work -> individualNumbers.store(work, new AddresseeNumber("101"), NUMBER));
    }

    /** 101: renamed and moved since. */
    private void headOfHousehold() {
        var before = SearchTown.person("101", "辺見", "一郎", "ヘンミ　イチロウ")
                .householdNumber(household("501"))
                .address(address("竹町", "7番地", null))
                .build();
        var now = before.change()
                .version(2)
                .names(Names.japanese("渡邉", "一郎", new Kana("ワタナベ　イチロウ")))
                .address(address("松町一丁目", "2番3号", "松コーポ101号室"))
                .build();
        town.register(clerk, before);
        town.register(clerk, now);
    }

    private void wifeWithFormerSurname() {
        var names = new Names(
                "渡邉　濱子",
                "渡邉",
                "濱子",
                null,
                null,
                new Kana("ワタナベ　ハマコ"),
                true,
                "籐野",
                new Kana("フジノ"),
                true,
                null,
                null,
                false,
                null);
        town.register(
                clerk,
                SearchTown.person("102", "渡邉", "濱子", "ワタナベ　ハマコ")
                        .names(names)
                        .sex(Sex.FEMALE)
                        .householdNumber(household("501"))
                        .relationship(Relationship.parse("妻"))
                        .birthDate(RecordedDate.of(CivilDate.parse("1982-01-30")))
                        .address(address("松町一丁目", "2番3号", "松コーポ101号室"))
                        .build());
    }

    private void foreigner() {
        var names = new Names(
                "WANG XIAOMING　王小明",
                null,
                null,
                "WANG XIAOMING",
                "王小明",
                null,
                false,
                null,
                null,
                false,
                "田中　明",
                new Kana("タナカ　アキラ"),
                false,
                null);
        var foreign = new ForeignItems(
                Persons.LONG_AGO,
                null,
                "中国",
                ForeignResidentClass.MID_TO_LONG_TERM,
                null,
                null,
                null,
                null,
                LocalDate.parse("2030-01-01"),
                new ResidenceCardNumber("AB12345678CD"),
                true,
                false,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null);
        town.register(
                clerk,
                SearchTown.person("103", "王", "小明", "")
                        .names(names)
                        .foreign(foreign)
                        .residentSince(null)
                        .familyRegister(null)
                        .relationship(null)
                        .birthDate(RecordedDate.of(CivilDate.parse("1990-05-05")))
                        .address(address("梅町", "5番地", null))
                        .build());
    }

    private void deceased() {
        town.register(
                clerk,
                SearchTown.person("104", "山田", "節", "ヤマダ　セツ")
                        .state(ResidentState.DIED)
                        .deletion(new Deletion(MovementReason.DEATH, Persons.date("2020-02-02"), null))
                        .birthDate(RecordedDate.unknown(CivilDate.parse("1930-01-01"), "昭和5年頃"))
                        .build());
    }

    /** 105: renamed, moved to another household and left the town since. */
    private void movedOut() {
        var first = SearchTown.person("105", "鳥居", "晶", "トリイ　アキラ")
                .birthDate(RecordedDate.of(CivilDate.parse("1975-05-05")))
                .householdNumber(household("505"))
                .address(address("竹町", "9番地", null))
                .build();
        var moved = first.change()
                .version(2)
                .names(Names.japanese("青木", "晶", new Kana("アオキ　アキラ")))
                .householdNumber(household("506"))
                .address(address("梅町", "1番地", null))
                .build();
        town.register(clerk, first);
        town.register(clerk, moved);
        town.register(
                clerk,
                moved.change()
                        .version(3)
                        .state(ResidentState.MOVED_OUT)
                        .deletion(new Deletion(MovementReason.MOVE_OUT_DOMESTIC, Persons.date("2024-03-31"), null))
                        .build());
    }

    private static Address address(String lot, String block, @Nullable String building) {
        var code = new TownAreaCode(lot.startsWith("松") ? "0001001" : "0002000");
        return new Address(Persons.TOWN, code, "01", "東京都", "千代田区", lot, block, null, null, building, null, null);
    }

    private static HouseholdNumber household(String number) {
        return new HouseholdNumber(number);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "101 102 | {'name': '渡辺'}",
                "101     | {'name': '渡 邉　一郎', 'match': 'exact'}",
                "        | {'name': '渡辺', 'exactCharacters': true}",
                "101 102 | {'name': '渡邉', 'exactCharacters': true}",
                "102     | {'name': '浜子', 'match': 'partial'}",
                "102     | {'name': '藤野'}",
                "102     | {'formerSurname': '藤野', 'match': 'exact'}",
                "        | {'formerSurname': '渡辺'}",
                "102     | {'name': '藤野濱子', 'match': 'exact'}",
                "103     | {'name': 'wang xiaoming'}",
                "103     | {'name': 'ｗａｎｇ'}",
                "103     | {'name': 'Xiao-Ming', 'match': 'partial'}",
                "103     | {'name': '王小明', 'match': 'exact'}",
                "103     | {'commonName': '田中'}",
                "103     | {'name': '田中明'}",
                "101 102 | {'reading': 'わたなべ'}",
                "103     | {'reading': 'タナカ'}",
                "102     | {'reading': 'フジノハマコ', 'match': 'exact'}",
                "101     | {'givenName': 'いちろ'}",
                "101     | {'givenName': '一郎', 'match': 'exact'}",
                "        | {'givenName': '渡辺'}",
                "101     | {'birth': 'S55.12.3'}",
                "101     | {'birth': '1980-12'}",
                "102     | {'birth': '昭和57年'}",
                "101 102 | {'birth': 'S55〜S57'}",
                "104     | {'birth': '昭和5年'}",
                "102     | {'name': '渡辺', 'sex': '2'}",
                "102     | {'name': '渡辺', 'relationship': '妻'}",
                "101     | {'name': '渡辺', 'birth': '12月3日'}",
                "101 102 | {'address': '松町1-2-3'}",
                // 松町1番地, where 104 lived, is compared as 松町1 like 松町1丁目
                "101 102 104 | {'address': '東京都千代田区松町1丁目', 'addressMatch': 'prefix'}",
                "101 102 | {'townCode': '0001001'}",
                "101 102 | {'building': 'コーポ１０１'}",
                "103     | {'name': '王小', 'wardCode': '01'}",
                "101     | {'addresseeNumber': '101'}",
                "101     | {'addresseeNumber': '１０１'}",
                "101 102 | {'householdNumber': '501'}",
                "104     | {'name': '山田', 'deletionReason': '33'}",
                "        | {'name': '山田', 'deletionReason': '31'}",
                "104     | {'name': '山田', 'scope': 'deleted'}",
                "        | {'name': '山田', 'scope': 'current'}",
                "101     | {'individualNumber': '1234 5678 9018'}",
                "103     | {'cardNumber': 'AB12345678CD'}",
                "103     | {'blank': ['reading'], 'name': '王', 'match': 'prefix'}",
                "103     | {'blank': ['reading', 'relationship']}",
                "104     | {'blank': ['building'], 'birth': '1930〜1934', 'scope': 'deleted'}",
                // past names and addresses
                "101     | {'name': '辺見'}",
                "        | {'name': '辺見', 'currentOnly': true}",
                "101     | {'address': '竹町7'}",
                "        | {'address': '竹町7', 'currentOnly': true}",
                "101     | {'address': '竹町7', 'name': '渡辺'}",
                // whose past they are is as the newest version has it
                "105     | {'name': '鳥居', 'scope': 'deleted'}",
                "        | {'name': '鳥居', 'scope': 'current'}",
                "105     | {'address': '竹町9', 'scope': 'deleted'}",
                "        | {'address': '竹町9', 'scope': 'current'}",
                "105     | {'address': '竹町9', 'householdNumber': '506'}",
                "        | {'address': '竹町9', 'householdNumber': '505'}",
            })
    @Requirement({
        "001/2.1.2#4",
        "001/2.1.2#5",
        "001/2.1.2#11",
        "001/2.1.3#1",
        "001/2.1.3#2",
        "001/2.1.3#3",
        "001/2.1.3#4",
        "001/2.1.3#5",
        "001/2.1.3#7",
        "001/2.1.3#8",
        "001/2.1.3#9",
        "001/2.1.3#10",
        "001/2.1.3#11",
        "001/2.1.3#13"
    })
    void criteria_find_whom_they_mean(String expected, String json) {
        var numbers = expected == null ? "" : expected;

        assertThat(town.numbers(clerk, json.replace('\'', '"')))
                .as(json)
                .containsExactlyInAnyOrder(numbers.isEmpty() ? new String[0] : numbers.split(" "));
    }

    @Test
    void hits_stand_in_the_order_of_what_they_were_found_by() {
        assertThat(town.numbers(clerk, """
                {"address": "竹町", "addressMatch": "prefix"}""")).containsExactly("101", "105");
    }

    @Test
    void a_hit_says_why_it_was_found() {
        assertThat(why("{'name': '辺見'}")).isEqualTo("氏名（過去）");
        assertThat(why("{'name': '邊見'}")).isEqualTo("氏名（異体字・過去）");
        assertThat(why("{'name': '渡邉一郎'}")).isEqualTo("氏名");
        assertThat(why("{'reading': 'ワタナヘイ', 'fuzziness': '3'}")).isEqualTo("氏名フリガナ（あいまい1）");
        assertThat(why("{'reading': 'ワタナベイ', 'fuzziness': '3'}")).isEqualTo("氏名フリガナ");
        assertThat(why("{'formerSurname': '藤野'}")).isEqualTo("旧氏（異体字）");
        assertThat(why("{'address': '竹町7'}")).isEqualTo("住所（過去）");
    }

    private String why(String json) {
        return town.search(clerk, json.replace('\'', '"'))
                .hits()
                .getFirst()
                .matched()
                .getFirst()
                .text();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "criteria-missing | {}",
                "search-too-broad | {'sex': '1'}",
                "search-too-broad | {'birth': '12月3日', 'scope': 'current'}",
                "search-too-broad | {'birth': '1950〜1990'}",
                "part-too-short | {'name': '郎', 'match': 'partial'}",
                "part-too-short | {'address': '松'}",
                "kana-only | {'reading': '渡辺'}",
                "criteria-missing | {'name': '　'}",
                "nothing-to-compare | {'reading': 'ー'}",
                "symbol-not-searchable | {'name': '（株）松'}",
                "symbol-not-searchable | {'name': '㈱松'}",
            })
    @Requirement("001/2.1.2#13")
    void criteria_that_make_no_sense_are_refused_with_a_reason(String code, String json) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> town.search(clerk, json.replace('\'', '"')))
                .satisfies(refused -> assertThat(refused.findings().codes()).containsExactly(code));
    }

    @Test
    void another_municipality_finds_nobody() {
        var elsewhere = new TestAccounts("011011").operator("clerk1", Role.CLERK);

        assertThat(town.numbers(elsewhere, """
                {"name": "渡辺"}""")).isEmpty();
        assertThat(town.numbers(elsewhere, """
                {"reading": "ワタナベ", "match": "partial", "fuzziness": "3"}""")).isEmpty();
        assertThat(town.numbers(elsewhere, """
                {"addresseeNumber": "101"}""")).isEmpty();
        assertThat(town.numbers(elsewhere, """
                {"individualNumber": "123456789018"}""")).isEmpty();
    }
}
