package jp.yakuba.residentrecords.certificate.issue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import jp.yakuba.foundation.Requirement;
import jp.yakuba.foundation.finding.RejectedValue;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Requirement("001/5.5")
class IssueNumberPartTest {

    @ParameterizedTest
    @CsvSource({
        "20260502 試験市 本庁 011, 2026-05-02, 11",
        "20260502　試験市　本庁　０１１　1/2, 2026-05-02, 11",
        "20260502 011, 2026-05-02, 11",
        "試験市 本庁1 011, , 11",
        "011, , 11",
        "20260502, 2026-05-02, "
    })
    void what_is_read_off_a_copy_is_understood(String typed, LocalDate date, Integer sequence) {
        assertThat(IssueNumberPart.parse(typed)).isEqualTo(new IssueNumberPart(date, sequence));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "本庁", "20261341", "20261341 011", "12345678901234"})
    void anything_else_is_refused(String typed) {
        assertThatExceptionOfType(RejectedValue.class).isThrownBy(() -> IssueNumberPart.parse(typed));
    }
}
