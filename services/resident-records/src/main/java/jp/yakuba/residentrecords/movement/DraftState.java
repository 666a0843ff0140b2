package jp.yakuba.residentrecords.movement;

import java.util.Locale;
import jp.yakuba.foundation.Requirement;
import jp.yakuba.foundation.code.Coded;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Where a movement is on its way from the counter to the register (4.0.8). */
@Requirement("001/4.0.8")
@Schema(name = "MovementState")
public enum DraftState implements Coded {
    /** 仮登録: entered, not law-effective, may be changed. */
    DRAFT("仮登録"),
    /** 審査済: looked through, waits for the decision. */
    REVIEWED("審査済"),
    /** 本登録: decided, law-effective, part of 異動履歴. */
    REGISTERED("本登録"),
    /** 差戻し: given back to the clerk. */
    RETURNED("差戻し"),
    /** 取下げ: given up before registration. */
    WITHDRAWN("取下げ");

    private final String japanese;

    DraftState(String japanese) {
        this.japanese = japanese;
    }

    @Override
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The word on screens. */
    public String japanese() {
        return japanese;
    }
}
