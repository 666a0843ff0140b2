package jp.yakuba.childallowance.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import jp.yakuba.childallowance.notice.content.CertifiedContent;
import jp.yakuba.childallowance.notice.content.NoticeContent;
import jp.yakuba.childallowance.notice.content.NoticeKind;
import jp.yakuba.childallowance.notice.content.RejectedContent;
import jp.yakuba.office.issuance.IssueNumber;
import jp.yakuba.office.issuance.IssuingMunicipality;
import jp.yakuba.office.issuance.certifier.Certifier;
import jp.yakuba.office.issuance.certifier.SpecimenSeal;
import jp.yakuba.office.issuance.sheet.IssuedPaper;
import jp.yakuba.platform.forms.FormTitle;
import jp.yakuba.platform.forms.Forms;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

/** However many children there are and however long their names, all is printed, on as many sheets as it takes. */
class NoticeFormTest {

    private static final YearMonth FIRST = YearMonth.of(2025, 12);
    private static final IssuedPaper PAPER = new IssuedPaper(
            new IssueNumber(LocalDate.of(2026, 11, 30), "見本市", "本庁", "", 12),
            new Certifier("見本県", "見本市長", "見本　花子"),
            SpecimenSeal.image(),
            "この印は黒色です",
            Set.of());

    @Test
    void a_large_family_runs_on_over_further_sheets_and_nothing_is_left_out() throws IOException {
        var printer = Forms.installed().printer();
        var pages = NoticeForm.pages(
                NoticeKind.CERTIFIED, family(20), PAPER, new IssuingMunicipality("見本県", "見本市", false), printer);

        assertThat(printer.inspect(pages).overruns()).isEmpty();
        var pdf = printer.print(new FormTitle("児童手当認定通知書", Instant.parse("2026-11-30T01:00:00Z")), pages)
                .pdf();
        Files.write(Path.of("target", "allowance-notice-large.pdf"), pdf);
        try (var document = Loader.loadPDF(pdf)) {
            assertThat(document.getNumberOfPages()).isGreaterThan(1);
            var text = new PDFTextStripper().getText(document).replaceAll("[\\s\u3000]", "");
            assertThat(text).contains("0121/2", "0122/2", "（次のページに続く）", "（以下余白）");
            IntStream.rangeClosed(1, 20).forEach(child -> assertThat(text).contains("第" + child + "子ノ名ハ"));
            assertThat(text.split("審査請求をすることができます", -1)).hasSize(2);
        }
    }

    @Test
    void one_child_takes_one_sheet() {
        var printer = Forms.installed().printer();

        assertThat(NoticeForm.pages(
                        NoticeKind.CERTIFIED, family(1), PAPER, new IssuingMunicipality("見本県", "見本市", false), printer))
                .hasSize(1);
    }

    @Test
    void a_reason_as_long_as_may_be_given_is_printed_whole() {
        // Given
        var printer = Forms.installed().printer();
        var content = new RejectedContent(
                "葛󠄂城　花子",
                "1000001",
                "見本県見本市見本町一丁目２番地３",
                LocalDate.of(2025, 12, 3),
                LocalDate.of(2025, 12, 20),
                List.of(),
                "理由".repeat(250));

        // When
        var pages = NoticeForm.pages(
                NoticeKind.REJECTED, content, PAPER, new IssuingMunicipality("見本県", "見本市", false), printer);

        // Then
        assertThat(printer.inspect(pages).overruns()).isEmpty();
        assertThat(pages).hasSizeGreaterThan(1);
    }

    private static CertifiedContent family(int children) {
        return new CertifiedContent(
                "葛󠄂城　花子",
                "1000001",
                "見本県見本市見本町一丁目２番地３　見本マンション一〇一号室",
                LocalDate.of(2025, 12, 3),
                LocalDate.of(2025, 12, 20),
                FIRST,
                "2月・4月・6月・8月・10月・12月に、それぞれ前月分までを支払います。",
                IntStream.rangeClosed(1, children)
                        .mapToObj(child -> new CertifiedContent.PaidChild(
                                "第" + child + "子ノ名ハトテモ長ク一行ニ収マラナイ", "令和7年11月20日", FIRST, YearMonth.of(2044, 3)))
                        .toList(),
                List.of(
                        new NoticeContent.Amount(FIRST, YearMonth.of(2028, 11), 15_000),
                        new NoticeContent.Amount(YearMonth.of(2028, 12), YearMonth.of(2044, 3), 10_000)));
    }
}
