package jp.yakuba.platform.forms;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import jp.yakuba.platform.forms.FormElement.Field;
import jp.yakuba.platform.forms.FormElement.Frame;
import jp.yakuba.platform.forms.FormElement.Label;
import jp.yakuba.platform.forms.FormElement.Line;
import jp.yakuba.platform.forms.FormElement.Seal;

/** Turns pages into marks, one page after the other, and remembers characters used, overruns and missing glyphs. */
final class PageSetter {

    /** From the middle of a line to its baseline, as a part of the type size: Japanese type stands 88:12 on it. */
    private static final double MIDDLE_TO_BASELINE = 0.38;

    private final Typeface typeface;
    private final Typesetter typesetter;
    private final List<Overrun> overruns = new ArrayList<>();
    private final Set<MissingGlyph> missing = new LinkedHashSet<>();
    private final SortedSet<Moji> used = new TreeSet<>();
    private int pages;

    PageSetter(Typeface typeface, Overflow setting) {
        this.typeface = typeface;
        this.typesetter = new Typesetter(typeface, setting);
    }

    List<Ink> set(FormPage page) {
        pages++;
        var inks = new ArrayList<Ink>();
        for (Placement placement : page.placements()) {
            for (FormElement element : placement.layout().elements()) {
                set(element, placement, inks);
            }
        }
        return inks;
    }

    /** The characters used since the last call. */
    SortedSet<Moji> takeUsed() {
        var taken = new TreeSet<>(used);
        used.clear();
        return taken;
    }

    PrintReport report() {
        return new PrintReport(pages, overruns, List.copyOf(missing));
    }

    private void set(FormElement element, Placement placement, List<Ink> inks) {
        double down = placement.down();
        switch (element) {
            case Line(Box box, double weight) -> inks.add(new Ink.Line(box.movedBy(0, down), weight));
            case Frame(Box box, double weight) -> inks.add(new Ink.Frame(box.movedBy(0, down), weight));
            case Label(String text, Box box, TextStyle style) ->
                setText(text, placement.path(text), box.movedBy(0, down), style, inks);
            case Field(String name, Box box, TextStyle style) -> {
                String text = placement.values().texts().getOrDefault(name, "");
                setText(text, placement.path(name), box.movedBy(0, down), style, inks);
            }
            case Seal(String name, Box box) -> {
                var image = placement.values().seals().get(name);
                if (image != null) {
                    inks.add(new Ink.Seal(image, image.within(box.movedBy(0, down))));
                }
            }
        }
    }

    private void setText(String text, String field, Box box, TextStyle style, List<Ink> inks) {
        var set = typesetter.set(printable(text, field), box, style);
        if (set.overflowed()) {
            overruns.add(new Overrun(pages, field, text, printed(set)));
        }
        double leading = set.size() * style.leading();
        double height = set.size() + (set.lines().size() - 1) * leading;
        double top = (FormPage.HEIGHT - box.y()) * Box.POINTS_PER_MILLIMETRE;
        double first = style.fromTop() ? top : top - (box.heightInPoints() - height) / 2;
        double baseline = first - set.size() * (0.5 + MIDDLE_TO_BASELINE);
        for (List<Moji> line : set.lines()) {
            inks.add(line(line, box, style, set.size(), baseline));
            used.addAll(line);
            baseline -= leading;
        }
    }

    private Ink line(List<Moji> line, Box box, TextStyle style, double size, double baseline) {
        double spare = box.widthInPoints() - width(line) * size / 1000;
        double left = box.x() * Box.POINTS_PER_MILLIMETRE;
        String text = Moji.text(line);
        return switch (style.align()) {
            case LEFT -> new Ink.Text(text, left, baseline, size, 0, style.ink());
            case CENTER -> new Ink.Text(text, left + spare / 2, baseline, size, 0, style.ink());
            case RIGHT -> new Ink.Text(text, left + spare, baseline, size, 0, style.ink());
            case SPREAD -> {
                double spacing = line.size() > 1 ? spare / (line.size() - 1) : 0;
                yield new Ink.Text(text, left, baseline, size, spacing, style.ink());
            }
        };
    }

    private int width(List<Moji> line) {
        return line.stream().mapToInt(typeface::width).sum();
    }

    private List<Moji> printable(String text, String field) {
        var mojis = Moji.listOf(text);
        mojis.replaceAll(moji -> {
            if (moji.isLineBreak() || typeface.has(moji)) {
                return moji;
            }
            missing.add(new MissingGlyph(pages, field, moji.notation()));
            return Moji.GETA;
        });
        return mojis;
    }

    private static String printed(SetText set) {
        var printed = new StringBuilder();
        set.lines().forEach(line -> printed.append(Moji.text(line)));
        return printed.toString();
    }
}
