package jp.yakuba.foundation;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class RequirementListTest {

    @Test
    void has_every_section_of_the_third_chapter_once() throws IOException {
        List<NamedCsvRecord> sections = read("001.csv");

        assertThat(sections).hasSize(143);
        assertThat(sections)
                .map(section -> section.getField("id"))
                .doesNotHaveDuplicates()
                .allMatch(id -> id.matches("001/(1[01]|[1-9])(\\.\\d+){1,4}"));
        assertThat(sections).map(section -> section.getField("class")).allMatch(kind -> List.of("必須", "任意", "不可")
                .contains(kind));
        assertThat(sections).noneMatch(section -> section.getField("title").isBlank());
    }

    @Test
    void every_chapter_has_its_sentences_in_short_words_of_our_own() throws IOException {
        for (int chapter = 1; chapter <= 11; chapter++) {
            assertThat(read("001/" + chapter + ".csv"))
                    .as("chapter %d", chapter)
                    .isNotEmpty()
                    .allSatisfy(sentence -> assertThat(sentence.getField("demand"))
                            .as(sentence.getField("id"))
                            .isNotBlank()
                            .hasSizeLessThanOrEqualTo(60));
        }
    }

    private static List<NamedCsvRecord> read(String list) throws IOException {
        var file = Objects.requireNonNull(
                RequirementListTest.class.getResourceAsStream("/api-specs/requirements/" + list));
        try (CsvReader<NamedCsvRecord> rows =
                CsvReader.builder().ofNamedCsvRecord(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            return rows.stream().toList();
        }
    }
}
