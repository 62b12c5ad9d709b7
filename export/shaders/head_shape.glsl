// The shape of a person as a signed distance field.
// Space of the head: x to the person's left as we see it (right of the picture), y up, z towards us.
// Eyes lie at y = 0, the chin near y = -1.1, the crown near y = 1.2.

// ---- what is where (material numbers) ----
const int SKIN = 1, EYE = 2, HAIR = 3, CLOTH = 4, TEETH = 5, TONGUE = 6, CLOTH2 = 7;

float smin(float a, float b, float k) { float h = max(k - abs(a - b), 0.0) / k; return min(a, b) - h * h * k * 0.25; }
float smax(float a, float b, float k) { return -smin(-a, -b, k); }
float ball(vec3 p, vec3 r) { float a = length(p / r), b = length(p / (r * r)); return a * (a - 1.0) / b; }
float bone(vec3 p, vec3 a, vec3 b, float ra, float rb) {
    vec3 d = b - a; float t = clamp(dot(p - a, d) / dot(d, d), 0.0, 1.0);
    return length(p - a - d * t) - mix(ra, rb, t);
}
mat2 turn(float a) { float c = cos(a), s = sin(a); return mat2(c, -s, s, c); }
vec3 flip(vec3 p) { return vec3(abs(p.x), p.yz); }

float hash(vec3 p) { p = fract(p * 0.3183099 + 0.1); p *= 17.0; return fract(p.x * p.y * p.z * (p.x + p.y + p.z)); }
float noise(vec3 x) {
    vec3 i = floor(x), f = fract(x); f = f * f * (3.0 - 2.0 * f);
    return mix(mix(mix(hash(i), hash(i + vec3(1, 0, 0)), f.x), mix(hash(i + vec3(0, 1, 0)), hash(i + vec3(1, 1, 0)), f.x), f.y),
               mix(mix(hash(i + vec3(0, 0, 1)), hash(i + vec3(1, 0, 1)), f.x),
                   mix(hash(i + vec3(0, 1, 1)), hash(i + vec3(1, 1, 1)), f.x), f.y), f.z);
}
float waves(vec3 p) { return dot(sin(p), cos(p.yzx)); }

// ---- pose ----
const vec3 PIVOT = vec3(0.0, -0.70, -0.25);
vec3 toHead(vec3 p) {
    p -= PIVOT;
    p.xy = turn(uPose.z) * p.xy; p.yz = turn(uPose.y) * p.yz; p.xz = turn(uPose.x) * p.xz;
    return p + PIVOT;
}
vec3 toBody(vec3 d) { d.xz = turn(-uPose.x) * d.xz; d.yz = turn(-uPose.y) * d.yz; d.xy = turn(-uPose.z) * d.xy; return d; }

// ---- mouth ----
vec3 eyeAt() { return vec3(uEye.x, uEye.y, 0.575); }
float mouthArc(float x) { return clamp(abs(x) / uMouth.x, 0.0, 1.0); }
float lipZ(float x) { return 0.775 - 0.62 * x * x + uMouth2.w; }
// heights of the inner edges of the upper and the lower lip at x
vec2 lipEdges(float x) {
    float u = mouthArc(x), bow = 1.0 - u * u;
    float corner = uMouthY + uMouth.y * u * u;
    return vec2(corner + uMouth.z * pow(bow, 0.7), corner - uMouth.w * pow(bow, uMouth2.z));
}
// distances to the tubes of the upper and the lower lip
vec2 lips(vec3 q) {
    float x = abs(q.x), u = mouthArc(x), out_ = max(x - uMouth.x, 0.0);
    vec2 e = lipEdges(x);
    float taper = sqrt(max(1.0 - u * u, 0.0));
    float cupid = 1.0 + 0.22 * ramp(0.0, 0.22, u) - 0.18 * ramp(0.3, 1.0, u);
    float ru = uMouth2.x * (0.30 + 0.70 * taper) * cupid, rl = uMouth2.y * (0.28 + 0.72 * taper);
    float z = lipZ(x) - 0.05;
    float up = length(vec3(out_, (q.y - e.x - ru * 0.72) * 0.92, q.z - z + 0.015)) - ru;
    float low = length(vec3(out_, (q.y - e.y + rl * 0.80) * 0.92, q.z - z + 0.005)) - rl;
    return vec2(up, low);
}
float gap(vec3 q) { // the opening between the lips, cut through
    vec2 e = lipEdges(q.x);
    float d = max(max(q.y - e.x, e.y - q.y), abs(q.x) - uMouth.x) * 0.75;
    return max(d, 0.30 - q.z);
}
float foldLine(vec3 q) { // distance in the picture plane to the line from nose to mouth corner
    vec2 a = vec2(0.155 * uNose.x, uMouthY + 0.32), b = vec2(uMouth.x + 0.085, uMouthY + uMouth.y + 0.015);
    vec2 p = vec2(abs(q.x), q.y), d = b - a; float t = clamp(dot(p - a, d) / dot(d, d), 0.0, 1.0);
    vec2 c = a + d * t + vec2(0.055, 0.02) * sin(t * 3.14);
    return length(p - c);
}

// ---- eyes ----
float lidEdge(vec3 e) { // below 0 where the eye is open
    vec3 up = normalize(vec3(uLids.z, cos(uLids.x), -sin(uLids.x)));
    vec3 low = normalize(vec3(uLids.w, cos(uLids.y), -sin(uLids.y)));
    return max(dot(e, up), -dot(e, low));
}
vec3 lidSpace(vec3 q) { vec3 e = flip(q) - eyeAt(); e.xy = turn(uEye.w) * e.xy; return e; }

// ---- brows ---- x: distance along, y: signed distance across, z: how much brow there is
vec3 brow(vec3 q) {
    float x = abs(q.x), a = 0.10 - uBrow.w, b = 0.60;
    float t = clamp((x - a) / (b - a), 0.0, 1.0);
    float y = uBrowY + mix(uBrow.x, uBrow.y, ramp(0.0, 0.75, t)) + uBrow.z * sin(pow(t, 1.25) * 3.1416) - 0.05 * t * t;
    float w = uBrowW * mix(1.0, 0.35, ramp(0.45, 1.0, t)) * ramp(-0.06, 0.10, t + 0.02);
    return vec3(t, q.y - y, ramp(1.0, 0.35, abs(q.y - y) / w) * ramp(0.06, 0.0, max(x - b, a - x)));
}

float headSkin(vec3 q) {
    vec3 m = vec3(sqrt(q.x * q.x + 0.003), q.yz);   // mirrored, without a crease down the middle
    vec3 w = q; w.y += uJaw * ramp(-0.55, -1.05, q.y); vec3 j = vec3(m.x, w.yz);
    float d = ball(q - vec3(0, 0.32, -0.18), vec3(0.77, 0.83, 0.93));
    d = smin(d, ball(w - vec3(0, -0.34, 0.10), vec3(uFace.x, 0.76, 0.66)), 0.28);
    d = smin(d, bone(j, vec3(uFace.y, -0.62, 0.02), vec3(0.10, uFace.z + 0.14, 0.46), 0.18, 0.17), 0.26);      // jaw
    d = smin(d, ball(w - vec3(0, uFace.z + 0.13, 0.53), vec3(0.19, 0.15, 0.16)), 0.16);                         // chin
    d = smin(d, ball(m - vec3(0.40, -0.27 + uCheek.x * 0.09, 0.40 + uCheek.x * 0.03), vec3(0.25 + 0.02 * uCheek.x, 0.22,
        0.25) * uCheek.y), 0.22);
    d = smin(d, ball(w - vec3(0, uMouthY + 0.02, 0.46), vec3(0.33, 0.25, 0.28)), 0.16);                         // round the mouth
    d = smin(d, ball(vec3(j.x - mix(0.31, 0.27, uCheek.z), w.y + 0.50 - uCheek.x * 0.05, w.z - 0.37), vec3(0.24, 0.30, 0.24)
        * (0.86 + 0.14 * uCheek.z)), 0.26); // flesh of the cheek
    // brow ridge follows the brows a little
    float by = uBrow.x * 0.5, bo = uBrow.y * 0.5;
    d = smin(d, bone(m, vec3(0.10, 0.215 + by, 0.66), vec3(0.47, 0.21 + bo, 0.52), 0.085 - 0.03 * uCheek.z, 0.075 - 0.02
        * uCheek.z), 0.17);
    // eye sockets
    vec3 e = lidSpace(q); float r = uEye.z;
    d = smax(d, -(ball(e - vec3(0.0, 0.055, 0.22), vec3(0.24, 0.145, 0.17))), 0.16);
    // nose
    float len = uNose.y;
    float n = bone(q, vec3(0, 0.12, 0.63), vec3(0, len + 0.06, 0.87 * uNose.z), 0.075, 0.085);
    n = smin(n, ball(q - vec3(0, len + 0.035, 0.89 * uNose.z), vec3(0.115 * uNose.x, 0.098, 0.105)), 0.08);
    n = smin(n, ball(m - vec3(0.118 * uNose.x, len + 0.015 + uNose.w, 0.775), vec3(0.078, 0.072, 0.10)), 0.055);
    d = smin(d, n, 0.11);
    d = smax(d, -ball(m - vec3(0.062 * uNose.x, len - 0.058 + uNose.w * 0.6, 0.825), vec3(0.040, 0.026, 0.065)), 0.035);
    // groove under the nose, folds, furrow, forehead lines
    d += 0.020 * exp(-q.x * q.x / 0.0012) * ramp(len - 0.05, len - 0.12, q.y) * ramp(uMouthY - 0.02, uMouthY + 0.10, q.y);
    float f = foldLine(q); d += uFold * 0.035 * exp(-f * f / 0.0011) * ramp(0.2, 0.5, q.z);
    float fx = m.x - 0.055 - 0.1 * max(0.0, q.y - 0.2);
    d += uFurrow * 0.022 * exp(-fx * fx / 0.00035) * exp(-pow((q.y - 0.20) / 0.11, 2.0)) * ramp(0.4, 0.6, q.z);
    d += uLines * 0.008 * sin((q.y + 0.12 * q.x * q.x) * 55.0) * ramp(0.34, 0.42, q.y) * ramp(0.66, 0.54, q.y) * ramp(0.42,
        0.25, m.x) * ramp(0.3, 0.6, q.z);
    // eyelids over the ball, with a crease round them
    d = smax(d, -(length(e) - r - 0.012), 0.05);
    float lid = smax(abs(length(e) - r - 0.012) - 0.020, -lidEdge(e), 0.018);
    d = smin(d, max(lid, -e.z), mix(0.085, 0.030, ramp(-0.10, 0.04, e.y)));
    // under the eye: bag of age or of a smile
    d -= uBag * 0.016 * exp(-pow((length(e.xy * vec2(0.8, 1.0)) - r - 0.0) / 0.035, 2.0)) * ramp(-0.05, -0.14, e.y)
        * ramp(0.3, 0.5, q.z);
    // brows stand out a little
    vec3 b = brow(q); d -= 0.014 * b.z * ramp(0.3, 0.5, q.z);
    // mouth
    vec2 l = lips(q);
    d = smin(d, l.x, 0.035); d = smin(d, l.y, 0.035);
    d = smax(d, -gap(q), 0.022);
    vec3 c = m - vec3(uMouth.x + 0.015, uMouthY + uMouth.y, lipZ(uMouth.x) - 0.02);   // dimple of the corner
    d += 0.022 * uDimple * exp(-dot(c.xy, c.xy) / 0.0016);
    // ears
    vec3 a = m - vec3(0.795, -0.06, -0.12); a.xz = turn(0.45) * a.xz; a.xy = turn(-0.16) * a.xy;
    float ear = ball(a, vec3(0.075, 0.215, 0.14));
    ear = smax(ear, -ball(a - vec3(0.055, 0.015, 0.025), vec3(0.060, 0.135, 0.085)), 0.05);
    ear = smin(ear, ball(a - vec3(0.01, -0.16, 0.05), vec3(0.05, 0.065, 0.06)), 0.05);
    return smin(d, ear, 0.06);
}

float neckSkin(vec3 p) {
    float d = bone(p, vec3(0, -0.75, -0.30), vec3(0, -2.0, -0.42), uBody.x, uBody.x * 1.08);
    vec3 m = flip(p); float w = uBody.y;
    d = smin(d, bone(m, vec3(0.30, -1.22, -0.42), vec3(0.98 * w, -1.83, -0.44), 0.17, 0.30), 0.30);
    d = smin(d, bone(m, vec3(0.05, -1.58, 0.02), vec3(0.75, -1.50, -0.12), 0.035, 0.05), 0.18);                 // collar bones
    vec3 t = (p - vec3(0, 0, -0.42)) * vec3(0.92 / w, 1.0, 1.5);                                                // chest
    d = smin(d, bone(t, vec3(0, -2.30, 0), vec3(0, -6.0, 0), 0.80, 0.74) * 0.66, 0.36);
    float arm = bone(m, vec3(1.02 * w, -1.90, -0.44), vec3(1.16 * w, -6.0, -0.30), 0.29, 0.27);
    return smin(d, arm, 0.14);
}
