package jp.yakuba.residentrecords.certificate.sheet;

import java.util.ArrayList;
import java.util.List;
import jp.yakuba.platform.forms.FormPrinter;
import jp.yakuba.platform.forms.TextArea;

/** Text of 統合記載欄 and of annexes, broken into lines and divided among pages. */
final class EntryLines {

    private static final String SPACE = "\u3000";

    private final List<String> lines = new ArrayList<>();
    private final FormPrinter printer;
    private final TextArea area;

    EntryLines(FormPrinter printer, TextArea area) {
        this.printer = printer;
        this.area = area;
    }

    boolean isEmpty() {
        return lines.isEmpty();
    }

    void heading(String text) {
        lines.add("【" + text + "】");
    }

    void text(int indent, String text) {
        lines.addAll(printer.wrap(text, area, indent));
    }

    /** A text whose lines stand to the right of its label; nothing if the text is empty. */
    void labelled(int indent, String label, int labelWidth, String text) {
        if (text.isEmpty()) {
            return;
        }
        var wrapped = printer.wrap(text, area, indent + labelWidth);
        String head = SPACE.repeat(indent) + label + SPACE.repeat(Math.max(1, labelWidth - label.length()));
        lines.add(head + wrapped.getFirst().stripLeading());
        lines.addAll(wrapped.subList(1, wrapped.size()));
    }

    /** What follows is white paper, so that nobody can add to it. */
    void end() {
        lines.add("（以下余白）");
    }

    /** Texts of the pages: so many lines on the first, so many on each further one. */
    List<String> pages(int onFirst, int onOthers) {
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
