package jp.yakuba.platform.forms;

import java.nio.file.Path;

/** Whether forms print with the character font, so that screens can warn before somebody prints a certificate. */
public sealed interface FontState {

    /**
     * The font was found.
     *
     * @param file where it lies
     */
    record Ready(Path file) implements FontState {}

    /**
     * The font was not found; forms print with a substitute and say so on every page.
     *
     * @param notice what is missing and how to get it, in Japanese, for clerks
     */
    record Missing(String notice) implements FontState {

        /** The font that {@code ./start} would have installed. */
        public static final Missing NOTICE = new Missing("文字フォント（IPAmj明朝）が見つかりません。代替の字形で印刷するため、証明書として使えません。"
                + "fonts-ipamj-mincho（Debian）を導入するか、ipamjm.ttf を YAKUBA_HOME の fonts フォルダーに置いて再起動してください。");
    }
}
