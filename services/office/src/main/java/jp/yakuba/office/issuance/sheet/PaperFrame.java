package jp.yakuba.office.issuance.sheet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jp.yakuba.foundation.Requirement;
import jp.yakuba.office.issuance.Mark;
import jp.yakuba.platform.forms.FormLayout;
import jp.yakuba.platform.forms.FormPage;
import jp.yakuba.platform.forms.FormValues;
import jp.yakuba.platform.forms.Placement;

/**
 * What stands round the content of every sheet of a paper: its number with the page, its marks, and at the foot that it goes on
 * or, on the last one, how it ends.
 *
 * @param paper whose sheets they are
 * @param sheet the layout of what is on every sheet
 * @param titles what the business prints into it
 */
public record PaperFrame(IssuedPaper paper, FormLayout sheet, Map<String, String> titles) {

    private static final FormLayout OFFICIAL_USE = FormLayout.load("certificate-official-use");
    private static final FormLayout CONTINUED = FormLayout.load("certificate-continued");
    private static final FormValues NOTHING = FormValues.of(Map.of());

    /** Takes titles as they are now. */
    public PaperFrame {
        titles = Map.copyOf(titles);
    }

    /**
     * The sheets.
     *
     * @param bodies what stands on each
     * @param end what stands at the foot of the last one
     */
    public List<FormPage> round(List<List<Placement>> bodies, Placement end) {
        var pages = new ArrayList<FormPage>();
        for (var body : bodies) {
            var number = pages.size() + 1;
            var placements = new ArrayList<Placement>();
            placements.add(Placement.of(sheet, FormValues.of(head(number, bodies.size()))));
            if (paper.marks().contains(Mark.OFFICIAL_USE)) {
                placements.add(Placement.of(OFFICIAL_USE, NOTHING));
            }
            placements.addAll(body);
            placements.add(number == bodies.size() ? end : Placement.of(CONTINUED, NOTHING));
            pages.add(new FormPage(placements));
        }
        return pages;
    }

    @Requirement({"001/5.5", "001/5.7"})
    private Map<String, String> head(int number, int of) {
        var texts = new HashMap<>(titles);
        texts.put("issueNumber", "発行番号\u3000" + paper.number().text(number, of));
        for (Mark mark : paper.marks()) {
            texts.putAll(
                    switch (mark) {
                        case OFFICIAL_USE -> Map.of("officialUse", "公用");
                        case SPECIMEN -> Map.of("specimen", "見本", "specimenNote", "見本（証明書としての効力はありません）");
                        case REPRINT -> Map.of("reprint", "【再印刷】");
                    });
        }
        return texts;
    }
}
