package jp.yakuba.office.issuance.sheet;

import java.util.ArrayList;
import java.util.List;
import jp.yakuba.platform.forms.FormPrinter;
import jp.yakuba.platform.forms.TextArea;

/** Text of any length, such as 統合記載欄 and annexes, broken into lines and divided among pages. */
public final class EntryLines {

    private static final String SPACE = "\u3000";

    private final List<String> lines = new ArrayList<>();
    private final FormPrinter printer;
    private final TextArea area;

    /** Lines of a field. */
    public EntryLines(FormPrinter printer, TextArea area) {
        this.printer = printer;
        this.area = area;
    }

    /** Whether there is none. */
    public boolean isEmpty() {
        return lines.isEmpty();
    }

    /** A line in brackets. */
    public void heading(String text) {
        lines.add("【" + text + "】");
    }

    /** A text, all of whose lines are moved right by so many characters. */
    public void text(int indent, String text) {
        lines.addAll(printer.wrap(text, area, indent));
    }

    /** A text whose lines stand to the right of its label; nothing if the text is empty. */
    public void labelled(int indent, String label, int labelWidth, String text) {
        if (text.isEmpty()) {
            return;
        }
        var wrapped = printer.wrap(text, area, indent + labelWidth);
        String head = SPACE.repeat(indent) + label + SPACE.repeat(Math.max(1, labelWidth - label.length()));
        lines.add(head + wrapped.getFirst().stripLeading());
        lines.addAll(wrapped.subList(1, wrapped.size()));
    }

    /** What follows is white paper, so that nobody can add to it. */
    public void end() {
        lines.add("（以下余白）");
    }

    /** Texts of the pages: so many lines on the first, so many on each further one. */
    public List<String> pages(int onFirst, int onOthers) {
        var pages = new ArrayList<String>();
        int start = 0;
        int room = onFirst;
        while (start < lines.size()) {
            int end = Math.min(lines.size(), start + room);
            pages.add(String.join("\n", lines.subList(start, end)));
            start = end;
            room = onOthers;
        }
        return pages;
    }
}
