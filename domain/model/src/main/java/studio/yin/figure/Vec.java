package studio.yin.figure;

/**
 * A point or a direction in the room. A figure faces, or lies along, x; y is up and zero on the
 * floor; z points to a viewer who looks from the side. Lengths are fractions of stature.
 */
public record Vec(double x, double y, double z) {

  static final Vec UP = new Vec(0, 1, 0);
  static final Vec FORWARD = new Vec(1, 0, 0);
  static final Vec SIDEWAYS = new Vec(0, 0, 1);

  Vec plus(Vec other) {
    return new Vec(x + other.x, y + other.y, z + other.z);
  }

  /** This point, moved some length along a direction. */
  Vec plus(Vec direction, double length) {
    return new Vec(x + direction.x * length, y + direction.y * length, z + direction.z * length);
  }

  Vec minus(Vec other) {
    return new Vec(x - other.x, y - other.y, z - other.z);
  }

  Vec times(double factor) {
    return new Vec(x * factor, y * factor, z * factor);
  }

  double dot(Vec other) {
    return x * other.x + y * other.y + z * other.z;
  }

  Vec cross(Vec other) {
    return new Vec(y * other.z - z * other.y, z * other.x - x * other.z, x * other.y - y * other.x);
  }

  double length() {
    return Math.sqrt(dot(this));
  }

  double distance(Vec other) {
    return minus(other).length();
  }

  /** The same direction, of length one; a direction without length is taken as forward. */
  Vec unit() {
    double length = length();
    return length < 1e-9 ? FORWARD : times(1 / length);
  }

  /** What is left of this direction when its part along a unit axis is taken away. */
  Vec without(Vec axis) {
    return plus(axis, -dot(axis));
  }

  /** The point that divides the way to another one; 0 is here, 1 is there. */
  Vec towards(Vec other, double share) {
    return plus(other.minus(this), share);
  }

  Vec withY(double height) {
    return new Vec(x, height, z);
  }

  /** This direction along the floor, of length one. */
  Vec level() {
    return new Vec(x, 0, z).unit();
  }

  /** The reflection in the plane that parts right from left. */
  Vec mirrored() {
    return new Vec(x, y, -z);
  }

  /** Turned about a unit axis by an angle in degrees (the formula of Rodrigues). */
  Vec turned(Vec axis, double degrees) {
    double angle = Math.toRadians(degrees);
    return times(Math.cos(angle))
        .plus(axis.cross(this), Math.sin(angle))
        .plus(axis, axis.dot(this) * (1 - Math.cos(angle)));
  }
}
