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
    void hasEverySectionOfTheThirdChapterOnce() throws IOException {
        List<NamedCsvRecord> sections = read();

        assertThat(sections).hasSize(143);
        assertThat(sections)
                .map(section -> section.getField("id"))
                .doesNotHaveDuplicates()
                .allMatch(id -> id.matches("001/(1[01]|[1-9])(\\.\\d+){1,4}"));
        assertThat(sections).map(section -> section.getField("class")).allMatch(kind -> List.of("必須", "任意", "不可")
                .contains(kind));
        assertThat(sections).noneMatch(section -> section.getField("title").isBlank());
    }

    private static List<NamedCsvRecord> read() throws IOException {
        var file = Objects.requireNonNull(
                RequirementListTest.class.getResourceAsStream("/api-specs/requirements/001.csv"));
        try (CsvReader<NamedCsvRecord> rows =
                CsvReader.builder().ofNamedCsvRecord(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            return rows.stream().toList();
        }
    }
}
