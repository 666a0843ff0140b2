package jp.yakuba.office.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import jp.yakuba.foundation.finding.Finding;
import jp.yakuba.foundation.finding.Findings;

/** The items that a file of records may have: what its columns are called, and where each stands in the record. */
public final class IntakeItems {

    private static final Pattern NOT_A_NAME = Pattern.compile("[\\p{Cntrl}\\p{Co}\\p{Cs}]");
    private static final int LONGEST_NAMED = 30;
    private static final String HEADER = "見出し";

    /**
     * One item.
     *
     * @param name the name of its column
     * @param path where it stands in the record
     * @param mandatory whether no file is without its column
     */
    public record Item(String name, String path, boolean mandatory) {}

    private final List<Item> items;
    private final Map<String, Item> byPath;

    public IntakeItems(List<Item> items) {
        this.items = List.copyOf(items);
        this.byPath = items.stream().collect(Collectors.toMap(Item::path, Function.identity()));
    }

    /** All of them. */
    public List<Item> list() {
        return items;
    }

    /** What is wrong with a header: unknown and doubled items, and mandatory ones that are missing. */
    public Findings check(List<String> names, boolean leaveUnknown) {
        var findings = new ArrayList<Finding>();
        var unknown = unknown(names);
        if (!unknown.isEmpty() && !leaveUnknown) {
            findings.add(Finding.error(
                    IntakeError.UNKNOWN_ITEM,
                    HEADER,
                    "項目一覧にない項目名の列があります：" + named(names, unknown) + "。",
                    "項目名の綴りを直すか、列を取り除いてください。「一覧にない列は取り込まない」を選ぶと、これらの列を除いて取り込みます。"));
        }
        for (var i = 0; i < names.size(); i++) {
            if (!unknown.contains(i) && names.indexOf(names.get(i)) < i) {
                findings.add(Finding.error(
                        IntakeError.DOUBLED_ITEM, names.get(i), "「" + names.get(i) + "」の列が二つあります。", "一方の列を取り除いてください。"));
            }
        }
        var missing = items.stream()
                .filter(Item::mandatory)
                .map(Item::name)
                .filter(item -> !names.contains(item))
                .toList();
        if (!missing.isEmpty()) {
            findings.add(Finding.error(
                    IntakeError.ITEM_MISSING,
                    HEADER,
                    "必須の項目の列がありません：" + String.join("、", missing) + "。",
                    "これらの項目の列を加えてください。"));
        }
        return Findings.of(findings);
    }

    /** What is said of the columns that are left aside; none if there are none. */
    public Findings leftAside(List<String> names) {
        var unknown = unknown(names);
        return unknown.isEmpty()
                ? Findings.none()
                : Findings.of(Finding.info(
                        IntakeInfo.UNKNOWN_ITEM_LEFT_ASIDE,
                        HEADER,
                        "項目一覧にない列は取り込みません：" + named(names, unknown) + "。",
                        "取り込むべき項目がないことを確かめてください。"));
    }

    /** That a line has not as many columns as the header; none if it has. */
    public static Optional<Finding> width(List<String> line, int header) {
        return line.size() == header
                ? Optional.empty()
                : Optional.of(Finding.error(
                        IntakeError.COLUMN_COUNT,
                        "",
                        "列の数が見出しと違います（" + line.size() + "列）。",
                        "見出しと同じ" + header + "列にしてください。読点や引用符の付け忘れがないか確かめてください。"));
    }

    private List<Integer> unknown(List<String> names) {
        var known = items.stream().map(Item::name).collect(Collectors.toSet());
        return IntStream.range(0, names.size())
                .filter(column -> !known.contains(names.get(column)))
                .boxed()
                .toList();
    }

    /** All of them, by place; by name too if the line is a header at all and not the first of the records. */
    private static String named(List<String> names, List<Integer> columns) {
        var isHeader = columns.size() < names.size();
        return columns.stream()
                .map(column -> (column + 1) + "列目" + (isHeader ? "「" + shortened(names.get(column)) + "」" : ""))
                .collect(Collectors.joining("、"));
    }

    private static String shortened(String name) {
        var clean = NOT_A_NAME.matcher(name).replaceAll("");
        return clean.length() <= LONGEST_NAMED ? clean : clean.substring(0, LONGEST_NAMED) + "…";
    }

    /** In which column of a file with this header each item stands that it has, by the path of the item. */
    public Map<String, Integer> columns(List<String> names) {
        return items.stream()
                .filter(item -> names.contains(item.name()))
                .collect(Collectors.toMap(Item::path, item -> names.indexOf(item.name())));
    }

    /** The item's name, under which a clerk knows what the code calls by its path. */
    public String nameAt(String path) {
        for (var at = path; !at.isEmpty(); at = at.contains(".") ? at.substring(0, at.lastIndexOf('.')) : "") {
            var item = at(at);
            if (item.isPresent()) {
                return item.get().name();
            }
        }
        return path;
    }

    /** The item there, or the first of those in which what stands there is told. */
    private Optional<Item> at(String path) {
        return Stream.of(path, path + ".value", path + ".first")
                .filter(byPath::containsKey)
                .findFirst()
                .map(byPath::get)
                .or(() -> items.stream()
                        .filter(item -> item.path().startsWith(path + ".")
                                || item.path().startsWith(path + "["))
                        .findFirst());
    }
}
