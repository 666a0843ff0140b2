package jp.yakuba.foundation.shape;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Whoever types the component writes what they like, and it is kept or printed as it is written. Where it is entered, it is
 * looked at for characters that cannot be printed ({@link jp.yakuba.foundation.text.GlyphRules}).
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface FreeText {

    /** Whether a character that the font has no glyph of is kept all the same: of what is read by the office only. */
    boolean anyGlyph() default false;
}
