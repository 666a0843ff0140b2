/**
 * What a form of a screen posts: done once however often it is sent, and kept until it is done, so that no typing is lost.
 */
@NullMarked
package jp.yakuba.platform.posting;

import org.jspecify.annotations.NullMarked;
