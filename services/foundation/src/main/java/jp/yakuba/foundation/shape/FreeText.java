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
public @interface FreeText {}
