package jp.yakuba.platform.problems;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.Set;

/** The catalogue of problems; each has its HTTP status and says what it is and what to do. */
public enum ProblemType {
    MALFORMED(400, "要求を読み取れません。", "形式（JSON・文字コード・項目の形）を確かめてください。"),
    UNAUTHENTICATED(401, "認証されていません。", "ログインするか、有効なアクセストークンを付けてください。"),
    FORGED(400, "この画面から送られたと確かめられません。登録はされていません。", "画面を開き直して、入力し直してください。"),
    FORBIDDEN(403, "この操作の権限がありません。", "権限が必要な場合は、システム管理者に申し出てください。"),
    NOT_FOUND(404, "該当するものがありません。", "番号を確かめて、検索し直してください。"),
    METHOD_NOT_ALLOWED(405, "この方法では呼び出せません。", "API の仕様書で呼び出し方を確かめてください。"),
    NOT_ACCEPTABLE(406, "求められた形式では返せません。", "Accept に application/json を指定してください。"),
    BODY_TOO_SLOW(408, "送信が途中で止まりました。登録はされていません。", "通信の状態を確かめて、送り直してください。"),
    CONFLICT(409, "今の状態では行えません。", "最新の状態を表示して、やり直してください。"),
    REQUEST_IN_PROGRESS(409, "同じ要求を処理しています。", "少し待って、同じ鍵で送り直してください。"),
    EVENTS_REMOVED(
            410, "この位置より後の出来事には、保存期間を過ぎて削除されたものがあります。", "全件を取り込み直してください。", "snapshot で全件を取り込み、その position から続けてください。"),
    STALE(412, "表示した後に、ほかの職員が更新しました。", "最新の内容を表示して、入力し直してください。"),
    TOO_LARGE(413, "送られたデータが大きすぎます。", "分けて送るか、一括取込を使ってください。"),
    ADDRESS_TOO_LONG(414, "アドレスが長すぎます。", "条件を減らして、やり直してください。"),
    UNSUPPORTED_MEDIA_TYPE(415, "この形式は受け付けません。", "Content-Type を確かめてください。"),
    VALIDATION_FAILED(422, "入力に誤りがあります。", "一つ一つの指摘に従って直してください。"),
    IDEMPOTENCY_KEY_REUSED(422, "同じ冪等性キーが別の内容に使われています。", "新しいキーで送ってください。"),
    LOCKED(423, "ほかの職員が編集しています。", "編集が終わるのを待つか、その職員に確かめてください。"),
    PRECONDITION_REQUIRED(428, "If-Match が必要です。", "取得したときの ETag を If-Match に付けてください。"),
    TOO_MANY_REQUESTS(429, "回数が多すぎます。", "しばらく待ってから、やり直してください。"),
    HEADERS_TOO_LARGE(431, "要求のヘッダーが大きすぎます。", "ブラウザーのクッキーを削除して、やり直してください。"),
    INTERNAL(500, "処理中に障害が起きました。登録はされていません。", "障害番号を添えて、システム管理者に連絡してください。"),
    OUTCOME_UNKNOWN(
            500,
            "処理中に障害が起きました。登録されたかどうか分かりません。結果を確かめてください。",
            "登録し直す前に、対象の人や一覧を表示して、登録されているかどうかを確かめてください。" + "分からないときは、障害番号を添えて、システム管理者に連絡してください。",
            "同じ Idempotency-Key で送り直すと、登録されていればそのときの答えが、されていなければ新しい答えが返ります。" + "鍵を付けなかったときは、送り直す前に、対象を取得して確かめてください。"),
    UNAVAILABLE(503, "ただいま利用できません。登録はされていません。", "しばらく待ってから、やり直してください。");

    /** What any operation may answer with, whatever is asked of it. */
    public static final Set<ProblemType> ANYWHERE = Collections.unmodifiableSet(EnumSet.of(
            MALFORMED,
            UNAUTHENTICATED,
            FORBIDDEN,
            ADDRESS_TOO_LONG,
            UNSUPPORTED_MEDIA_TYPE,
            HEADERS_TOO_LARGE,
            INTERNAL,
            UNAVAILABLE));

    /** How long somebody is asked to wait who was refused only because of the moment. */
    private static final int WAIT_SECONDS = 10;

    private final int status;
    private final String title;
    private final String remedy;
    private final String remedyOfPrograms;

    ProblemType(int status, String title, String remedy) {
        this(status, title, remedy, remedy);
    }

    ProblemType(int status, String title, String remedy, String remedyOfPrograms) {
        this.status = status;
        this.title = title;
        this.remedy = remedy;
        this.remedyOfPrograms = remedyOfPrograms;
    }

    public int status() {
        return status;
    }

    public String title() {
        return title;
    }

    /** What somebody at a screen does. */
    public String remedy() {
        return remedy;
    }

    /** What a program does that calls the REST interface. */
    public String remedyOfPrograms() {
        return remedyOfPrograms;
    }

    /** After how many seconds to try again, as {@code Retry-After} says it; only where trying again helps. */
    public OptionalInt retryAfter() {
        return this == TOO_MANY_REQUESTS || this == UNAVAILABLE ? OptionalInt.of(WAIT_SECONDS) : OptionalInt.empty();
    }

    /** The code in {@code type} of the problem details: {@code validation-failed}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The problem for an HTTP status that the framework chose. */
    public static ProblemType ofStatus(int status) {
        for (var type : values()) {
            if (type.status == status) {
                return type;
            }
        }
        return status >= 500 ? INTERNAL : MALFORMED;
    }
}
