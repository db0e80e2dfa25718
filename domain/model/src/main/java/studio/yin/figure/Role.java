package studio.yin.figure;

/** What a shape of a drawing is, and with it the colour that it has. */
public enum Role {
  MAT("m", Colour.MAT),
  TOP("t", Colour.TOP),
  TOP_FAR("tf", Colour.TOP_FAR),
  LEG("l", Colour.LEG),
  LEG_FAR("lf", Colour.LEG_FAR),
  SKIN("s", Colour.SKIN),
  SKIN_FAR("sf", Colour.SKIN_FAR),
  HAIR("h", Colour.HAIR),
  EYE("e", Colour.HAIR),
  BLOCK("k", Colour.BLOCK),
  BLOCK_TOP("k2", Colour.BLOCK_2),
  BLANKET("b", Colour.BLANKET),
  BLANKET_FOLD("b2", Colour.BLANKET_2),
  BOLSTER("o", Colour.BOLSTER),
  CHAIR("c", Colour.CHAIR),
  STRAP("p", Colour.STRAP),
  WALL("w", Colour.LINE);

  private final String letters;
  private final Colour colour;

  Role(String letters, Colour colour) {
    this.letters = letters;
    this.colour = colour;
  }

  /** The class by which a theme knows it, a letter or two: a page has many shapes. */
  String letters() {
    return letters;
  }

  /** What it is painted with. */
  public Colour colour() {
    return colour;
  }

  /** The same on the side of the body that is turned away. */
  Role far() {
    return switch (this) {
      case TOP -> TOP_FAR;
      case LEG -> LEG_FAR;
      case SKIN -> SKIN_FAR;
      default -> this;
    };
  }
}
