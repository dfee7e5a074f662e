//! The cartoon face. It is laid out on a grid of 10 by 16 units around the middle of the picture.

use super::canvas::{Canvas, Colour, Ellipse};
use super::performance::{LIDS, MOUTHS, Pose};
use super::random::Random;

const WHITE: Colour = Colour::rgb(0xFB_FBFB);
const INK: Colour = Colour::rgb(0x2B_2320);
const LIP: Colour = Colour::rgb(0xB4_5A5A);
const THROAT: Colour = Colour::rgb(0x5A_1C22);
const TONGUE: Colour = Colour::rgb(0xD0_6A6E);

const BACKGROUNDS: [(u32, u32); 5] =
    [(0x2B_3A67, 0x6C_8EBF), (0x37_5E57, 0x8F_B8A8), (0x5B_3F6B, 0xB7_94C4), (0x6B_4A35, 0xC9_A582), (0x35_4250, 0x97_A6B5)];
const SKINS: [u32; 5] = [0xF3_CFB3, 0xE3_B48F, 0xC9_9067, 0x9A_6340, 0x6E_452C];
const HAIRS: [u32; 5] = [0x2A_211C, 0x5B_3A22, 0x8C_5A2B, 0xC8_A15A, 0x7A_7672];
const SHIRTS: [u32; 5] = [0x26_4653, 0x9B_2F3A, 0x2F_6F4F, 0xE0_A030, 0xE8_E4DA];
const IRISES: [u32; 4] = [0x4A_3426, 0x3F_6B8C, 0x4F_7A4A, 0x6B_5B4A];

/// One person: the still picture, and what it takes to draw the moving parts over it.
pub(super) struct Face {
    still: Canvas,
    grid: Grid,
    skin: Colour,
    iris: Colour,
}

impl Face {
    pub(super) fn new(width: usize, height: usize, random: &mut Random) -> Self {
        let (top, bottom) = pick(&BACKGROUNDS, random);
        let skin = Colour::rgb(pick(&SKINS, random));
        let hair = Colour::rgb(pick(&HAIRS, random));
        let shirt = Colour::rgb(pick(&SHIRTS, random));
        let iris = Colour::rgb(pick(&IRISES, random));
        let shade = skin.towards(INK, 0.18);
        let blush = skin.towards(LIP, 0.25);

        let grid = Grid::new(width, height);
        let mut still = Canvas::gradient(width, height, Colour::rgb(top), Colour::rgb(bottom));
        let hair_back = Ellipse { bottom: grid.down(-0.7), ..grid.ellipse(0.0, -1.7, 3.35, 4.1) };
        still.fill(&hair_back, hair);
        let mut draw = |x, y, across, down, colour| still.fill(&grid.ellipse(x, y, across, down), colour);
        draw(0.0, 9.2, 5.0, 5.4, shirt);
        draw(0.0, 2.6, 1.25, 2.1, shade);
        draw(-2.95, -0.9, 0.45, 0.75, shade);
        draw(2.95, -0.9, 0.45, 0.75, shade);
        draw(0.0, -0.9, 2.95, 3.6, skin);
        draw(-1.75, 0.35, 0.55, 0.38, blush);
        draw(1.75, 0.35, 0.55, 0.38, blush);
        draw(0.0, 0.05, 0.38, 0.28, shade);
        draw(0.0, -0.08, 0.38, 0.28, skin);
        let fringe = Ellipse { bottom: grid.down(-2.1), ..hair_back };
        still.fill(&fringe, hair);
        still.fill(&grid.ellipse(0.25, -1.75, 2.45, 1.65), skin);
        for side in [-1.15, 1.15] {
            let brow = Ellipse { bottom: grid.down(-2.28), ..grid.ellipse(side, -2.0, 0.75, 0.48) };
            still.fill(&brow, hair.towards(INK, 0.5));
            still.fill(&grid.ellipse(side, -2.0, 0.72, 0.36), skin);
        }
        Self { still, grid, skin, iris }
    }

    pub(super) fn draw(&self, pose: Pose) -> Canvas {
        let mut canvas = self.still.clone();
        for side in [-1.15, 1.15] {
            self.eye(&mut canvas, side, pose.lids);
        }
        self.mouth(&mut canvas, pose.mouth);
        canvas
    }

    fn eye(&self, canvas: &mut Canvas, x: f32, lids: u8) {
        const Y: f32 = -1.35;
        const DOWN: f32 = 0.46;
        let ball = self.grid.ellipse(x, Y, 0.58, DOWN);
        let lid = Y - DOWN + 2.0 * DOWN * f32::from(lids) / f32::from(LIDS - 1);
        let shut = Ellipse { bottom: self.grid.down(lid), ..ball };
        let lash = Ellipse { bottom: self.grid.down(lid + 0.1), ..self.grid.ellipse(x, Y, 0.64, DOWN + 0.08) };
        canvas.fill(&ball, WHITE);
        canvas.fill(&self.grid.ellipse(x, Y, 0.33, 0.33), self.iris);
        canvas.fill(&self.grid.ellipse(x, Y, 0.17, 0.17), INK);
        canvas.fill(&self.grid.ellipse(x + 0.11, Y - 0.12, 0.08, 0.08), WHITE);
        canvas.fill(&lash, INK);
        canvas.fill(&shut, self.skin.towards(INK, 0.12));
    }

    fn mouth(&self, canvas: &mut Canvas, mouth: u8) {
        const Y: f32 = 1.25;
        let open = f32::from(mouth) / f32::from(MOUTHS - 1);
        let (across, down) = (0.92 - 0.18 * open, 0.08 + 0.55 * open);
        if mouth == 0 {
            let smile = Ellipse { top: self.grid.down(Y), ..self.grid.ellipse(0.0, Y - 0.06, across, 0.24) };
            canvas.fill(&smile, LIP);
            return;
        }
        let inside = self.grid.ellipse(0.0, Y, across, down);
        canvas.fill(&self.grid.ellipse(0.0, Y, across + 0.12, down + 0.12), LIP);
        canvas.fill(&inside, THROAT);
        canvas.fill(&Ellipse { top: self.grid.down(Y + 0.3 * down), ..inside }, TONGUE);
        canvas.fill(&Ellipse { bottom: self.grid.down(Y - 0.5 * down), ..inside }, WHITE);
    }
}

/// From units to pixels.
#[derive(Clone, Copy)]
struct Grid {
    unit: f32,
    middle: (f32, f32),
}

impl Grid {
    fn new(width: usize, height: usize) -> Self {
        let (width, height) = (width as f32, height as f32);
        Self { unit: (width / 10.0).min(height / 14.0), middle: (width / 2.0, height / 2.0) }
    }

    fn down(&self, y: f32) -> f32 {
        self.middle.1 + y * self.unit
    }

    fn ellipse(&self, x: f32, y: f32, across: f32, down: f32) -> Ellipse {
        Ellipse {
            centre: (self.middle.0 + x * self.unit, self.down(y)),
            radii: (across * self.unit, down * self.unit),
            top: f32::MIN,
            bottom: f32::MAX,
        }
    }
}

fn pick<T: Copy>(choices: &[T], random: &mut Random) -> T {
    choices[(random.unit() * choices.len() as f32) as usize]
}
