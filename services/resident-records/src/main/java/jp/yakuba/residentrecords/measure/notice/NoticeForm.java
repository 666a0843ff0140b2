package jp.yakuba.residentrecords.measure.notice;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import jp.yakuba.foundation.Requirement;
import jp.yakuba.foundation.time.DateStyle;
import jp.yakuba.foundation.time.RecordedDate;
import jp.yakuba.platform.forms.DatedTexts;
import jp.yakuba.platform.forms.FormLayout;
import jp.yakuba.platform.forms.FormPage;
import jp.yakuba.platform.forms.FormValues;
import jp.yakuba.platform.forms.Placement;

/**
 * Lays a notice out on one sheet, whose upper third shows in the window of an envelope. The drawing and the words are
 * project-derived: chapter 3 of the standard names the paper, the drawing of its chapter 4 was not at hand. It names
 * nobody but the applicant.
 */
@Requirement("001/3.4")
final class NoticeForm {

    private static final FormLayout SHEET = FormLayout.load("protection-notice");

    private static final DatedTexts TEXTS = DatedTexts.load("protection-notice-text", "notice");

    private NoticeForm() {}

    static FormPage page(NoticeContent content) {
        var notice = content.notice();
        var recipient = content.recipient();
        var texts = new HashMap<String, String>();
        texts.put("title", notice.kind().japanese());
        texts.put("issueNumber", "発行番号\u3000" + notice.number().text());
        texts.put("issuedOn", day(notice.number().date()));
        var code = recipient.postalCode();
        texts.put("postalCode", code == null ? "" : "〒" + code.hyphenated());
        texts.put("address", recipient.address());
        texts.put("name", recipient.name() + "\u3000様");
        texts.put(
                "certifier",
                content.certifier().title() + "\u3000" + content.certifier().name());
        texts.put("text", TEXTS.of(notice.kind().code(), notice.number().date()));
        texts.put("receivedOn", day(content.receivedOn()));
        texts.put("startsOn", day(content.term().startsOn()));
        texts.put("endsOn", day(content.term().endsOn()));
        if (content.specimen()) {
            texts.put("specimen", "見本");
        }
        if (notice.reprintOf() != null) {
            texts.put("reprint", "【再印刷】");
        }
        return new FormPage(List.of(Placement.of(SHEET, FormValues.of(texts))));
    }

    private static String day(LocalDate day) {
        return RecordedDate.of(day).display(DateStyle.WAREKI);
    }
}
