package jp.yakuba.foundation.text;

import static org.assertj.core.api.Assertions.assertThat;

import jp.yakuba.foundation.finding.Finding;
import jp.yakuba.foundation.finding.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AdobeJapan1Test {

    private static final String E0100 = "\uDB40\uDD00";
    private static final String E0101 = "\uDB40\uDD01";
    private static final String E0102 = "\uDB40\uDD02";
    private static final String E0103 = "\uDB40\uDD03";
    private static final String E010F = "\uDB40\uDD0F";

    @ParameterizedTest
    @CsvSource({
        "葛" + E0100 + ",葛" + E0102,
        "葛" + E0101 + ",葛" + E0103,
        "辻" + E0100 + ",辻" + E0102,
        "辻" + E0101 + ",辻" + E0103,
        "邉" + E0100 + ",邉" + E010F,
        "高" + E0100 + ",高"
    })
    void isExchangedForTheSameShapeAndToldSo(String adobe, String mojiJoho) {
        AdobeJapan1.Normalised normalised = AdobeJapan1.normalise(adobe + "田", "names.full");

        assertThat(normalised.text()).isEqualTo(mojiJoho + "田");
        assertThat(normalised.findings()).map(Finding::severity).containsExactly(Severity.INFO);
        assertThat(normalised.findings()).map(Finding::field).containsExactly("names.full");
    }

    @Test
    void staysAndIsAlertedWhenNoEquivalentIsKnown() {
        AdobeJapan1.Normalised normalised = AdobeJapan1.normalise("邉" + E0101, "names.full");

        assertThat(normalised.text()).isEqualTo("邉" + E0101);
        assertThat(normalised.findings()).map(Finding::severity).containsExactly(Severity.ALERT);
    }

    @Test
    void sequencesOfMojiJohoAndPlainTextPassUntouched() {
        for (String name : new String[] {"葛" + E0102 + "城", "邉" + E010F, "高橋", "", "山田　太郎"}) {
            assertThat(AdobeJapan1.isIn(name)).isFalse();
            assertThat(AdobeJapan1.normalise(name, "names.full").text()).isEqualTo(name);
            assertThat(AdobeJapan1.normalise(name, "names.full").findings().isEmpty())
                    .isTrue();
        }
    }

    @Test
    void normalisingAgainChangesNothing() {
        String once = AdobeJapan1.normalise("葛" + E0100 + "辻" + E0101 + "邉" + E0101, "")
                .text();
        assertThat(AdobeJapan1.normalise(once, "").text()).isEqualTo(once);
    }
}
