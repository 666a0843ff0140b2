package jp.yakuba.residentrecords.movement;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jp.yakuba.foundation.Requirement;
import jp.yakuba.foundation.code.CodeList;
import jp.yakuba.foundation.time.DateInput;
import jp.yakuba.foundation.time.DateStyle;
import jp.yakuba.platform.clearance.Clearance;
import jp.yakuba.platform.screens.Fact;
import jp.yakuba.platform.screens.FormState;
import jp.yakuba.residentrecords.movement.procedure.AskedParts;
import jp.yakuba.residentrecords.resident.VisibleItems;

/**
 * What was told and shown at the counter, for those who review and approve: who came, how it was made sure who they are,
 * what they brought. It is not part of any record, so before and after do not show it.
 */
final class CounterFacts {

    private static final String HIDDEN = "＊（支援措置により表示しません）";
    private static final String NONE = "（入力なし）";

    private CounterFacts() {}

    /**
     * The facts of a draft as the operator may know them: what may tell where a protected person is, a telephone number or
     * a remark, is left out.
     */
    @Requirement({"001/4.0.9", "001/3.4"})
    static List<Fact> of(AskedParts asks, Draft draft, VisibleItems items) {
        return of(asks, draft.shownTo(items));
    }

    /** The facts of what was just typed, for the clerk who did. */
    static List<Fact> typed(AskedParts asks, FormState form) {
        var fields = new HashMap<String, String>();
        form.values().keySet().forEach(name -> fields.put(name, form.value(name)));
        return of(asks, fields);
    }

    private static List<Fact> of(AskedParts asks, Map<String, String> typed) {
        var facts = new ArrayList<Fact>();
        facts.add(new Fact(asks.notificationLabel(), date(typed, "header.notificationDate")));
        facts.add(new Fact("届出等の区分", code(typed, "header.basis", "notification-basis")));
        if (asks.notifier()) {
            facts.add(new Fact("届出人", code(typed, "header.notifier.capacity", "notifier-capacity")));
            add(facts, "届出人の氏名", text(typed, "header.notifier.name"));
            add(facts, "届出人の連絡先", text(typed, "header.notifier.phone"));
        }
        if (asks.identity()) {
            facts.add(new Fact("本人確認", code(typed, "header.identityCheck.document", "identity-document")));
            add(facts, "本人確認の内容", text(typed, "header.identityCheck.detail"));
        }
        asks.told(typed).forEach((item, text) -> add(facts, item, text));
        add(facts, "留意事項", text(typed, "header.note"));
        return List.copyOf(facts);
    }

    private static void add(List<Fact> facts, String item, String text) {
        if (!text.isBlank()) {
            facts.add(new Fact(item, said(text)));
        }
    }

    /** The text, or in words that it is not shown. */
    static String said(String text) {
        return text.equals(Clearance.MASK) ? HIDDEN : text;
    }

    private static String text(Map<String, String> typed, String path) {
        return typed.getOrDefault(path, "");
    }

    private static String code(Map<String, String> typed, String path, String list) {
        var code = text(typed, path);
        return code.isBlank() ? NONE : CodeList.load(list).name(code);
    }

    private static String date(Map<String, String> typed, String path) {
        var day = text(typed, path);
        if (day.isBlank()) {
            return NONE;
        }
        try {
            return DateInput.parse(day).display(DateStyle.WAREKI);
        } catch (RuntimeException asTyped) {
            return day;
        }
    }
}
