package studio.yin.figure;

import java.util.Locale;

/**
 * The colours of figures, by day and by night. They stand here alone: style sheets are written from
 * them, and a drawing that stands by itself carries them.
 */
public enum Colour {
  TOP("#2f6f73", "#4f9c9d"),
  TOP_FAR("#5d9497", "#37787b"),
  LEG("#34495e", "#8297ad"),
  LEG_FAR("#62788e", "#5f7387"),
  SKIN("#c98f6b", "#d29a76"),
  SKIN_FAR("#d8ab8d", "#ab7c5e"),
  HAIR("#4a342a", "#7a5847"),
  MAT("#dfe9df", "#25312c"),
  LINE("#c9bda9", "#5b6360"),
  BLOCK("#b7793f", "#c58a52"),
  BLOCK_2("#cf9a63", "#d9a878"),
  BLANKET("#b9a3c9", "#a48fb7"),
  BLANKET_2("#cdbcd9", "#bfaed0"),
  BOLSTER("#d08a8a", "#cb8786"),
  CHAIR("#8a7d6b", "#a2947f"),
  STRAP("#b0544f", "#d98a84");

  private final String day;
  private final String night;

  Colour(String day, String night) {
    this.day = day;
    this.night = night;
  }

  /** By day, as {@code #rrggbb}. */
  public String day() {
    return day;
  }

  /** By night, as {@code #rrggbb}. */
  public String night() {
    return night;
  }

  /** The custom property by which style sheets know it: {@code --fig-top-far}. */
  public String property() {
    return "--fig-" + name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
