package jp.yakuba.foundation.relationship;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.yakuba.foundation.Requirement;
import jp.yakuba.foundation.number.AddresseeNumber;
import jp.yakuba.foundation.time.CivilDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@Requirement("001/5.2")
class RecordOrderTest {

    static Stream<Arguments> households() throws IOException {
        var file = Objects.requireNonNull(RecordOrderTest.class.getResourceAsStream("/statutory/record-order.csv"));
        try (CsvReader<NamedCsvRecord> rows =
                CsvReader.builder().ofNamedCsvRecord(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            Map<String, List<Member>> households = rows.stream()
                    .collect(Collectors.groupingBy(
                            row -> row.getField("household"),
                            LinkedHashMap::new,
                            Collectors.mapping(RecordOrderTest::member, Collectors.toList())));
            return households.entrySet().stream()
                    .map(household -> Arguments.of(household.getKey(), household.getValue()));
        }
    }

    private static Member member(NamedCsvRecord row) {
        String relationship = row.getField("relationship");
        String familyOf = row.getField("family_of");
        return new Member(
                new AddresseeNumber(row.getField("number")),
                relationship.isEmpty() ? null : Relationship.parse(relationship),
                CivilDate.parse(row.getField("born")),
                row.getField("register_head").equals("true"),
                familyOf.isEmpty() ? null : new AddresseeNumber(familyOf));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("households")
    @Requirement("001/5.2#4")
    void members_stand_as_the_standard_has_it(String name, List<Member> expected) {
        Random random = new Random(52);
        List<Member> shuffled = new ArrayList<>(expected);
        for (int i = 0; i < 20; i++) {
            Collections.shuffle(shuffled, random);
            assertThat(RecordOrder.standard(shuffled)).as(name).containsExactlyElementsOf(expected);
        }
    }

    @Test
    void no_member_of_any_household_is_lost_or_doubled() {
        Random random = new Random(5_2);
        RelationshipCode[] codes = RelationshipCode.values();
        for (int i = 0; i < 2_000; i++) {
            List<Member> household = new ArrayList<>();
            int size = random.nextInt(12);
            for (int n = 1; n <= size; n++) {
                Relationship relationship = Relationship.HEAD;
                int links = 1 + random.nextInt(3);
                for (int link = 0; link < links; link++) {
                    relationship = relationship.then(codes[1 + random.nextInt(codes.length - 3)]);
                }
                Member member = Member.of(
                        new AddresseeNumber(String.valueOf(n)),
                        relationship,
                        new CivilDate(1930 + random.nextInt(90), 1 + random.nextInt(12), 1 + random.nextInt(31)));
                household.add(
                        random.nextInt(3) == 0
                                ? member.withFamilyOf(new AddresseeNumber(String.valueOf(1 + random.nextInt(12))))
                                : member);
            }
            List<Member> ordered = RecordOrder.standard(household);
            assertThat(ordered).containsExactlyInAnyOrderElementsOf(household);
            assertThat(RecordOrder.standard(ordered)).isEqualTo(ordered);
        }
    }
}
