package jp.yakuba.testdata;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import jp.yakuba.foundation.time.CivilDate;
import jp.yakuba.testdata.household.AgeStructure;
import org.junit.jupiter.api.Test;

/** A town of ten thousand is like others of its size. */
class TownDistributionTest {

    private static final TownFiles TOWN = TownFiles.ofSize(10_000);

    private static double share(Predicate<NamedCsvRecord> wanted) {
        return TOWN.residents().filter(wanted).count() / 10_000.0;
    }

    private static int band(NamedCsvRecord row) {
        CivilDate born = CivilDate.parse(row.getField("生年月日"));
        return AgeStructure.band(born.clampedToCalendar().until(TownFiles.AS_OF).getYears());
    }

    @Test
    void there_are_as_many_residents_as_asked_for_and_a_quarter_more_deleted_records() {
        assertThat(TOWN.residents()).hasSize(10_000);
        assertThat(TOWN.people()).hasSize(12_500);
    }

    @Test
    void ages_are_those_of_japan() {
        IntStream.range(0, AgeStructure.bands()).forEach(band -> assertThat(share(row -> band(row) == band))
                .as("band %d", band)
                .isBetween(AgeStructure.share(band) - 0.004, AgeStructure.share(band) + 0.004));
    }

    @Test
    void half_are_women_and_three_in_a_hundred_foreign() {
        assertThat(share(row -> row.getField("性別").equals("2"))).isBetween(0.49, 0.54);
        assertThat(share(row -> row.getField("住民種別").equals("2"))).isBetween(0.02, 0.04);
    }

    @Test
    void households_are_of_the_sizes_of_japan() {
        Map<Integer, Long> sizes =
                TOWN.households().values().stream().collect(Collectors.groupingBy(List::size, Collectors.counting()));
        double households = TOWN.households().size();
        assertThat(households).isBetween(4_300.0, 4_900.0);
        assertThat(sizes.getOrDefault(1, 0L) / households).isBetween(0.35, 0.43);
        assertThat(sizes.getOrDefault(2, 0L) / households).isBetween(0.25, 0.33);
        assertThat(sizes.getOrDefault(3, 0L) / households).isBetween(0.14, 0.22);
    }

    @Test
    void records_have_one_to_six_versions_and_a_third_more_than_one() {
        Map<Integer, Long> versions =
                TOWN.people().values().stream().collect(Collectors.groupingBy(List::size, Collectors.counting()));
        assertThat(versions).containsKeys(1, 2, 3, 4, 5, 6);
        assertThat(versions.getOrDefault(1, 0L) / 12_500.0).isBetween(0.5, 0.67);
        assertThat(versions.keySet()).allMatch(count -> count <= 9);
    }

    @Test
    void people_left_by_moving_out_by_death_and_by_the_office() {
        Map<String, Long> reasons = TOWN.newest()
                .filter(row -> !row.getField("住民状態").equals("1"))
                .collect(Collectors.groupingBy(row -> row.getField("消除の事由"), Collectors.counting()));
        assertThat(reasons.get("31")).isBetween(1_700L, 2_200L);
        assertThat(reasons.get("33")).isBetween(300L, 650L);
        assertThat(reasons).containsKeys("32", "36");
    }

    @Test
    void movements_are_spread_over_the_years() {
        Map<String, Long> years = TOWN.rows().stream()
                .map(row -> row.getField("処理年月日").substring(0, 4))
                .collect(Collectors.groupingBy(year -> year, Collectors.counting()));
        IntStream.rangeClosed(2019, 2026).forEach(year -> assertThat(years.getOrDefault(String.valueOf(year), 0L))
                .as("%d", year)
                .isGreaterThan(800));
    }
}
