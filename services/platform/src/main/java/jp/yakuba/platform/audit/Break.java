package jp.yakuba.platform.audit;

import java.util.Locale;
import jp.yakuba.foundation.finding.ErrorCode;
import org.jspecify.annotations.Nullable;

/**
 * A place where the audit log is not what was written.
 *
 * @param checkpoint number of the checkpoint at which it shows; for an entry that no checkpoint holds, the one after it
 * @param entry id of the entry, or of the first one concerned; null if none is known any more
 */
public record Break(Kind kind, long checkpoint, @Nullable Long entry) {

    /** 封印 2・記録 123：記録が書き換えられています. */
    public String words() {
        return "封印 " + checkpoint + (entry == null ? "" : "・記録 " + entry) + "：" + kind.label();
    }

    /** What was done to it. */
    public enum Kind implements ErrorCode {
        CHECKPOINT_MISSING("封印が失われています"),
        CHECKPOINT_CHANGED("封印の内容が書き換えられています"),
        CHAIN_BROKEN("前の封印とつながっていません"),
        SIGNATURE_WRONG("封印の署名が正しくありません"),
        KEY_UNKNOWN("封印の署名鍵が分かりません"),
        ANCHOR_DIFFERS("データベースの外の控えと違います"),
        ANCHOR_LINE_MISSING("控えの行が失われています"),
        ANCHOR_LINE_CHANGED("控えの行が書き換えられています"),
        ANCHOR_ORDER("控えの行の順が違います"),
        ANCHOR_UNREADABLE("控えに読めない行があります"),
        ENTRY_CHANGED("記録が書き換えられています"),
        ENTRY_DELETED("記録が削除されています"),
        ENTRY_SEALED_TWICE("記録が二重に封印されています"),
        ENTRY_BACKDATED("記録が後から日時をさかのぼって加えられています"),
        ENTRY_INSERTED("封印を経ない記録が加えられています"),
        TAIL_CUT("末尾の記録が切り取られています");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        /** For screens. */
        public String label() {
            return label;
        }

        /** For the REST interface: {@code entry-changed}. */
        @Override
        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
