package jp.yakuba.residentrecords.certificate.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import jp.yakuba.foundation.Requirement;
import jp.yakuba.foundation.finding.RejectedValue;
import jp.yakuba.office.issuance.IssueNumber;
import jp.yakuba.office.issuance.certifier.Certifier;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class IssueTest {

    private static final LocalDate DAY = LocalDate.of(2020, 5, 2);

    @DisplayName("発行番号は標準仕様書の例のとおりに印字する")
    @Test
    @Requirement({"001/5.5#2", "001/5.5#3"})
    void the_issue_number_follows_the_standards_example() {
        var number = new IssueNumber(DAY, "●●市", "本庁1", "プリンタ001", 11);

        assertThat(number.text(1, 2)).isEqualTo("20200502 ●●市 本庁1 プリンタ001 011 1/2");
    }

    @DisplayName("出力機器を特定できないときは空欄にする")
    @Test
    @Requirement("001/5.5#4")
    void unknown_devices_are_left_out() {
        assertThat(new IssueNumber(DAY, "●●市", "", "", 12345).text(1, 1)).isEqualTo("20200502 ●●市 12345 1/1");
    }

    @Requirement({"001/1.3.9#4", "001/5.6#9"})
    @DisplayName("都道府県名や氏名のない認証者は設定できない")
    @Test
    void a_certifier_has_prefecture_and_name() {
        assertThatThrownBy(() -> new Certifier("", "見本市長", "見本　花子")).isInstanceOf(RejectedValue.class);
        assertThatThrownBy(() -> new Certifier("見本県", "見本市長", " ")).isInstanceOf(RejectedValue.class);
    }
}
